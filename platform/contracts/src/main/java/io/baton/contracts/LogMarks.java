package io.baton.contracts;

import java.util.Map;
import java.util.Set;

/**
 * What is on {@code contact-events} besides contact events. Marks about no case: the reader of a partition judges the deadlines
 * of its cases at them, of live cases at a tick, of historic ones at an end mark; from a changed policy on it judges by that
 * one. And what Baton's own users, drafts and routing say about a case, put into the log so that decisions depend on nothing
 * else and its place among the case's events is fixed.
 */
public final class LogMarks {
    /** Written by one instance of intake to every partition each second; has no data. */
    public static final String CLOCK_TICKED = "baton.clock.ticked.v1";
    /** Written by a replay to every partition when it is done. */
    public static final String SOURCE_REACHED = "baton.source.reached.v1";
    /** Written by intake to every partition when a version of the trigger policy is installed. */
    public static final String TRIGGER_POLICY_CHANGED = "baton.trigger-policy.changed.v1";
    /** Written by intake, about a case, when somebody says that a commitment was kept. */
    public static final String COMMITMENT_FULFILLED = "baton.commitment.fulfilled.v1";

    /** Written by intake, about a case, when a draft was sent to its customer; its time is that of the draft's event. */
    public static final String DRAFT_WENT_OUT = "baton.draft.went-out.v1";

    /** Written by intake, about a case, when routing tells about its escalation; its time is that of routing's event. */
    public static final String ESCALATION_FOLLOWED = "baton.escalation.followed.v1";

    /** Written by intake, about a case, when cases of all partitions show that an issue is of many or comes back. */
    public static final String ISSUE_NOTICED = "baton.issue.noticed.v1";

    /** The types that are about one case, whose id is their key; the others are for their whole partition. */
    public static final Set<String> ABOUT_A_CASE =
            Set.of(COMMITMENT_FULFILLED, DRAFT_WENT_OUT, ESCALATION_FOLLOWED, ISSUE_NOTICED);

    /** The record of the data of each that has any. */
    public static final Map<String, Class<? extends Record>> DATA = Map.of(
            SOURCE_REACHED, SourceReached.class,
            TRIGGER_POLICY_CHANGED, TriggerPolicyChanged.class,
            COMMITMENT_FULFILLED, CommitmentFulfilled.class,
            DRAFT_WENT_OUT, DraftWentOut.class,
            ESCALATION_FOLLOWED, EscalationFollowed.class,
            ISSUE_NOTICED, IssueNoticed.class);

    private LogMarks() {}
}
