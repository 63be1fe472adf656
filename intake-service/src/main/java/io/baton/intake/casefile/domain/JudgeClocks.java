package io.baton.intake.casefile.domain;

import io.baton.contracts.ClockName;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.SlaChanged;
import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.clock.domain.SlaPolicy;
import io.baton.intake.clock.domain.Told;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.List;

/** Judges the clocks of a case and tells what is new about them. */
final class JudgeClocks {
    private static final String DETECTOR = "service-level";

    private final PolicyVersions policies;
    private final EmissionLog log;
    private final Instant now;

    /**
     * @param now the time of what makes the clocks be judged; corrections bear it
     */
    JudgeClocks(PolicyVersions policies, EmissionLog log, Instant now) {
        this.policies = policies;
        this.log = log;
        this.now = now;
    }

    /** What is to be told of the case's clocks as they stand; corrections first. */
    List<Judged> news(CaseFile file, Clocks clocks) {
        return file.clocking().told().newsOf(clocks).stream()
                .map(news -> news.isCorrection()
                        ? new Judged(Instant.MIN, before -> corrected(before, news))
                        : new Judged(news.entry().at(), before -> verdict(before, news, clocks)))
                .toList();
    }

    private CaseFile verdict(CaseFile file, Told.News news, Clocks standing) {
        CaseFile told = remembered(file, news);
        Told.Entry entry = news.entry();
        boolean breached = entry.kind() == VerdictKind.BREACHED;
        Emitted event = log.causedBy(entry.at(), cause(file, entry))
                .add(
                        file.caseId(),
                        breached ? EmittedTypes.SLA_BREACHED : EmittedTypes.SLA_AT_RISK,
                        part(entry),
                        changed(file, entry, news.clock().due()));
        Finding reason = ClockReasons.finding(news.clock(), entry.kind(), DETECTOR);
        if (escalates(told, news) && ClockReasons.isNews(reason, told.escalations())) {
            Moment at = new Moment(entry.at(), event.id().toString());
            return new Requests(policies, log.causedBy(entry.at(), event.asCause()), at, event.asCause())
                    .ask(told, List.of(reason), standing);
        }
        TellHolder.clock(log, told, news.clock(), event);
        return told;
    }

    private CaseFile corrected(CaseFile file, Told.News news) {
        CaseFile told = remembered(file, news);
        Told.Entry entry = news.entry();
        Emitted event = log.causedBy(now, cause(file, entry))
                .add(file.caseId(), EmittedTypes.SLA_CORRECTED, part(entry), changed(file, entry, entry.at()));
        String about = ClockReasons.about(entry.clock(), entry.cycle());
        return TellHolder.withdrawn(log, told, TriggerType.SLA_BREACHED, about, news.clock(), event);
    }

    /**
     * A clock that has ended, or whose case is resolved, is told but asks for nothing any more; nor is anybody called for a
     * response to a customer who has taken leave.
     */
    private static boolean escalates(CaseFile file, Told.News news) {
        SlaPolicy policy = news.clock().policy();
        return policy.escalates().contains(news.entry().kind())
                && news.clock().isOpen()
                && (news.clock().name() == ClockName.RESOLUTION
                        || !file.history().talk().hadLeft(news.entry().at()))
                && file.status() == CaseStatus.OPEN;
    }

    private static CaseFile remembered(CaseFile file, Told.News news) {
        return file.with(file.clocking().told(file.clocking().told().with(news)));
    }

    private static SlaChanged changed(CaseFile file, Told.Entry entry, Instant due) {
        return new SlaChanged(
                file.caseId(),
                entry.clock(),
                entry.cycle(),
                entry.target(),
                due,
                entry.policy(),
                file.historic(),
                file.dimensions());
    }

    private static String cause(CaseFile file, Told.Entry entry) {
        return Ids.causation(file.source(), entry.startedBy());
    }

    private static String part(Told.Entry entry) {
        return ClockReasons.about(entry.clock(), entry.cycle()) + "#" + entry.times();
    }
}
