package io.baton.intake.issue;

import io.baton.intake.issue.domain.Slot;
import java.time.Instant;

/**
 * A partition has delivered everything before a moment.
 *
 * @param scope what has come so far: now, or one source of history
 * @param upTo the end of a slot
 */
public record Reach(String scope, boolean historic, int lane, Instant upTo) {
    private static final String NOW = "now";

    /** At a tick: live cases. */
    public static Reach now(int lane, Instant ticked) {
        return new Reach(NOW, false, lane, Slot.endedBy(ticked.minus(Slot.GRACE)));
    }

    /**
     * At an end mark: historic cases; nothing of the source comes any more, and the slot that the mark lies in is whole.
     *
     * @param said up to when the mark says that all was delivered: the same on all partitions
     * @param moment up to when it can know
     */
    public static Reach end(String source, Instant said, int lane, Instant moment) {
        return new Reach(source + " " + said, true, lane, Slot.endAfter(moment));
    }
}
