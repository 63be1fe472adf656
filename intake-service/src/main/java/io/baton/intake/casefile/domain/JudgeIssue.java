package io.baton.intake.casefile.domain;

import io.baton.contracts.Ids;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What it means for a case that many have its issue: the lead case escalates for all of them; others of the group are told of
 * it where they are being escalated anyway, so that whoever has one sees that it is one of many.
 */
public final class JudgeIssue {
    private static final String SERVICE = "intake-service";

    private JudgeIssue() {}

    /**
     * A group that a case belongs to.
     *
     * @param customers how many it had when it was seen
     * @param usual how many there are otherwise
     * @param starts of the window in which it was seen
     * @param joinedAt end of the window that brought the case into it
     */
    public record Group(UUID groupId, UUID leadCaseId, int customers, double usual, Instant starts, Instant joinedAt) {}

    /** The case when it is known to belong to a group; an issue that was resolved in the meantime asks for nothing. */
    public static CaseStep in(CaseFile before, Group group, PolicyVersions policies) {
        Moment at = new Moment(
                group.joinedAt(), Ids.causation(SERVICE, group.groupId().toString()));
        EmissionLog log = new EmissionLog(before, at.time(), at.eventId());
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, at.time());
        boolean leads = group.leadCaseId().equals(before.caseId());
        boolean joins = before.escalations().open() != null
                && policies.currentPolicy().widespreadIssue().join();
        boolean over =
                before.status() == CaseStatus.RESOLVED || before.lifecycle().resolvedAfter(at);
        boolean known = before.escalations()
                .lastStanding(TriggerType.WIDESPREAD_ISSUE, group.groupId().toString())
                .isPresent();
        CaseFile after = over || known || !leads && !joins
                ? before
                : new Requests(policies, log, at, at.eventId()).ask(before, List.of(finding(before, group, leads)));
        return deadlines.step(after, null);
    }

    private static Finding finding(CaseFile file, Group group, boolean leads) {
        String evidence = String.format(
                Locale.ROOT,
                "%d customers with %s from %s on, %.1f are usual: group %s%s",
                group.customers(),
                issue(file.facts()),
                group.starts(),
                group.usual(),
                group.groupId(),
                leads ? "" : ", led by case " + group.leadCaseId());
        double confidence = Math.round((1 - group.usual() / (2 * group.customers())) * 100) / 100.0;
        return new Finding(
                TriggerType.WIDESPREAD_ISSUE,
                evidence,
                "widespread-issue",
                confidence,
                group.groupId().toString());
    }

    private static String issue(Facts facts) {
        return "issue " + facts.issueType()
                + (facts.product() == null ? "" : ", product " + facts.product())
                + (facts.brand() == null ? "" : ", brand " + facts.brand());
    }
}
