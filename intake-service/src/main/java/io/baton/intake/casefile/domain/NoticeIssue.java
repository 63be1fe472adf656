package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.IssueNoticed;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What it means for a case that many have its issue, or that its customer is back with it: it asks for an escalation. A case of
 * many that does not lead them is told where it is being escalated anyway, so that whoever has it sees that it is one of many.
 *
 * <p>Of a live case counts how it stands. A historic case is told long afterwards: it counts how it stood then, and what it asks
 * for ends with the resolution that followed.
 */
public final class NoticeIssue {
    private NoticeIssue() {}

    /**
     * Tells a case.
     *
     * @param at when it became true, and by what
     */
    public static CaseStep to(CaseFile before, IssueNoticed noticed, Moment at, PolicyVersions policies) {
        EmissionLog log = new EmissionLog(before, at.time(), at.eventId());
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, at.time());
        boolean inOrder =
                !before.historic() && at.time().isAfter(before.clocking().judged());
        CaseFile judged = inOrder ? deadlines.told(before.with(before.clocking().upTo(at.time()))) : before;
        return deadlines.step(isNews(judged, noticed, at) ? asked(judged, noticed, at, policies, log) : judged, null);
    }

    /** True when there is nothing to escalate any more. */
    public static boolean isOver(CaseFile file, Moment at) {
        return file.historic() ? file.lifecycle().isResolvedAt(at) : file.status() == CaseStatus.RESOLVED;
    }

    private static boolean isNews(CaseFile file, IssueNoticed noticed, Moment at) {
        boolean isWanted = noticed.leads() || file.escalations().open() != null;
        return isWanted
                && !isOver(file, at)
                && file.escalations()
                        .lastStanding(noticed.type(), noticed.about().toString())
                        .isEmpty();
    }

    private static CaseFile asked(
            CaseFile file, IssueNoticed noticed, Moment at, PolicyVersions policies, EmissionLog log) {
        CaseFile asked = new Requests(policies, log, at, at.eventId()).ask(file, List.of(finding(file, noticed)));
        Optional<Moment> resolved = file.lifecycle().nextResolution(at);
        boolean ends = file.escalations().open() == null && resolved.isPresent();
        return ends ? ended(asked, resolved.get(), log) : asked;
    }

    private static CaseFile ended(CaseFile asked, Moment resolved, EmissionLog log) {
        CaseChanged change = Changes.resolved(asked);
        log.addAt(
                resolved.time(),
                change.escalationId(),
                EmittedTypes.ESCALATION_CASE_CHANGED,
                CaseChange.RESOLVED.name(),
                change);
        return asked.with(asked.escalations().closed(resolved.time(), EscalationStatus.RESOLVED.name()));
    }

    private static Finding finding(CaseFile file, IssueNoticed noticed) {
        boolean many = noticed.type() == TriggerType.WIDESPREAD_ISSUE;
        double confidence = many ? Math.round((1 - noticed.usual() / (2 * noticed.count())) * 100) / 100.0 : 1;
        return new Finding(
                noticed.type(),
                many ? many(file.facts(), noticed) : again(file.facts(), noticed),
                many ? "widespread-issue" : "contact-again",
                confidence,
                noticed.about().toString());
    }

    private static String many(Facts facts, IssueNoticed noticed) {
        return String.format(
                Locale.ROOT,
                "%d customers with %s from %s on, %.1f are usual: group %s",
                noticed.count(),
                issue(facts),
                noticed.since(),
                noticed.usual(),
                noticed.about());
    }

    private static String again(Facts facts, IssueNoticed noticed) {
        return String.format(
                Locale.ROOT, "%d contacts about %s since %s", noticed.count(), issue(facts), noticed.since());
    }

    private static String issue(Facts facts) {
        return "issue " + facts.issueType()
                + (facts.product() == null ? "" : ", product " + facts.product())
                + (facts.brand() == null ? "" : ", brand " + facts.brand());
    }
}
