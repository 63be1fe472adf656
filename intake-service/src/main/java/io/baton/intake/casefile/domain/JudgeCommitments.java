package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Judges the promises of a case and tells what is new about them: at risk, missed, kept. */
final class JudgeCommitments {
    private static final String DETECTOR = "commitment";

    private final PolicyVersions policies;
    private final EmissionLog log;

    JudgeCommitments(PolicyVersions policies, EmissionLog log) {
        this.policies = policies;
        this.log = log;
    }

    /** What is to be told of the promises as they stand. */
    List<Judged> news(CaseFile file) {
        Instant judged = file.clocking().judged();
        CommitmentRules rules = rules(file);
        List<Judged> news = new ArrayList<>();
        for (Commitment commitment : file.commitments().all()) {
            Instant atRisk = commitment.atRiskAt(rules.atRisk());
            Instant until = commitment.keptAt() == null ? judged : commitment.keptAt();
            if (!commitment.told().atRisk() && atRisk.isBefore(until)) {
                news.add(new Judged(atRisk, before -> atRisk(before, current(before, commitment), atRisk)));
            }
            Commitment.State state = commitment.state(judged);
            if (state != Commitment.State.OPEN && state != commitment.told().outcome()) {
                Instant at = state == Commitment.State.KEPT ? commitment.keptAt() : commitment.due();
                news.add(new Judged(at, before -> outcome(before, current(before, commitment), state, at)));
            }
        }
        return news;
    }

    /** The earliest moment after which there is something new about an open promise; null when there is none. */
    static Instant next(CaseFile file, PolicyVersions policies) {
        CommitmentRules rules = rules(file, policies);
        Instant judged = file.clocking().judged();
        Instant next = null;
        for (Commitment commitment : file.commitments().all()) {
            if (commitment.state(judged) == Commitment.State.OPEN) {
                Instant atRisk = commitment.atRiskAt(rules.atRisk());
                Instant own = atRisk.isBefore(judged) ? commitment.due() : atRisk;
                next = next == null || own.isBefore(next) ? own : next;
            }
        }
        return next;
    }

    private CommitmentRules rules(CaseFile file) {
        return rules(file, policies);
    }

    /** Those of the case's own version: an edit does not touch a case that is resolved. */
    private static CommitmentRules rules(CaseFile file, PolicyVersions policies) {
        return policies.version(file.clocking().version()).commitments();
    }

    private CaseFile atRisk(CaseFile file, Commitment commitment, Instant at) {
        CaseFile told = file.with(
                file.commitments().replaced(commitment.told(commitment.told().withAtRisk())));
        Emitted event = log.causedBy(at, commitment.madeBy())
                .add(commitment.commitmentId(), EmittedTypes.COMMITMENT_AT_RISK, "", changed(file, commitment, null));
        return asked(told, commitment, VerdictKind.AT_RISK, event);
    }

    private CaseFile outcome(CaseFile file, Commitment commitment, Commitment.State state, Instant at) {
        Commitment now = commitment.told(commitment.told().with(state));
        CaseFile told = file.with(file.commitments().replaced(now));
        boolean kept = state == Commitment.State.KEPT;
        Emitted event = log.causedBy(at, commitment.madeBy())
                .add(
                        commitment.commitmentId(),
                        kept ? EmittedTypes.COMMITMENT_KEPT : EmittedTypes.COMMITMENT_MISSED,
                        Integer.toString(now.told().times()),
                        changed(file, commitment, kept ? commitment.keptBy() : null));
        if (!kept) {
            return asked(told, commitment, VerdictKind.BREACHED, event);
        }
        // A late event may show it: what was asked for because it had been missed is withdrawn.
        String about = commitment.commitmentId().toString();
        return TellHolder.withdrawn(log, told, TriggerType.COMMITMENT_MISSED, about, null, event);
    }

    private CaseFile asked(CaseFile file, Commitment commitment, VerdictKind kind, Emitted event) {
        CommitmentRules rules = rules(file);
        Finding reason = finding(commitment, kind);
        boolean asks = rules.escalates().contains(kind)
                && commitment.keptAt() == null
                && file.status() == CaseStatus.OPEN
                && ClockReasons.isNews(reason, file.escalations());
        if (!asks) {
            return file;
        }
        Moment at = new Moment(event.time(), event.id().toString());
        return new Requests(policies, log.causedBy(event.time(), event.asCause()), at, event.asCause())
                .ask(file, List.of(reason));
    }

    private static Finding finding(Commitment commitment, VerdictKind kind) {
        String words = commitment.evidence() == null ? commitment.what() : "\"" + commitment.evidence() + "\"";
        boolean missed = kind == VerdictKind.BREACHED;
        return new Finding(
                missed ? TriggerType.COMMITMENT_MISSED : TriggerType.COMMITMENT_AT_RISK,
                "promised" + (missed ? " and not kept by " : " by ") + ClockReasons.words(commitment.due()) + ": "
                        + words,
                DETECTOR,
                commitment.confidence(),
                commitment.commitmentId().toString());
    }

    private static Commitment current(CaseFile file, Commitment known) {
        return file.commitments().all().stream()
                .filter(each -> each.commitmentId().equals(known.commitmentId()))
                .findFirst()
                .orElse(known);
    }

    private static CommitmentChanged changed(CaseFile file, Commitment commitment, Actor by) {
        return new CommitmentChanged(
                file.caseId(),
                commitment.commitmentId(),
                commitment.kind(),
                commitment.what(),
                commitment.due(),
                by == null && commitment.by() != null ? new Actor(AuthorKind.AGENT, commitment.by(), null) : by,
                file.historic(),
                file.dimensions());
    }
}
