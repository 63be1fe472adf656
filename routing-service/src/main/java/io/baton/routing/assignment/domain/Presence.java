package io.baton.routing.assignment.domain;

/** Whether an agent is there. */
public enum Presence {
    /** Is there and takes offers. */
    ONLINE,
    /** Is there but takes no offers now. */
    BUSY,
    /** Back soon. */
    AWAY,
    OFFLINE;

    /** Whether the agent counts as on duty. */
    public boolean isOnDuty() {
        return this == ONLINE || this == BUSY;
    }
}
