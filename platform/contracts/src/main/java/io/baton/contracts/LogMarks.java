package io.baton.contracts;

/**
 * The marks on {@code contact-events} that are not about a case. The reader of a partition judges the deadlines of its
 * cases at them: of live cases at a tick, of historic ones at an end mark. From a changed policy on it judges by that one.
 */
public final class LogMarks {
    /** Written by one instance of intake to every partition each second. */
    public static final String CLOCK_TICKED = "baton.clock.ticked.v1";
    /** Written by a replay to every partition when it is done; data is a {@link SourceReached}. */
    public static final String SOURCE_REACHED = "baton.source.reached.v1";

    /** Written by intake to every partition when a version of the trigger policy is installed; data is a {@link TriggerPolicyChanged}. */
    public static final String TRIGGER_POLICY_CHANGED = "baton.trigger-policy.changed.v1";

    private LogMarks() {}
}
