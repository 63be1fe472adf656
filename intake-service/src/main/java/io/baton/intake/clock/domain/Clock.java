package io.baton.intake.clock.domain;

import io.baton.contracts.ClockName;
import java.time.Duration;
import java.time.Instant;

/**
 * One clock of a case in one of its cycles.
 *
 * @param cycle of the first response and the resolution: the case's, 0 for the first opening; of the next response: the
 *     customer's wait, 0 for the first after the first response
 * @param startedBy the id of the event that started it
 * @param policy by which it is measured
 * @param atRiskAt null while it is not certain, or when nobody is to be warned
 * @param due its deadline; null while it is paused, for then it moves on
 * @param ended when what it waits for came, or the case was resolved; null before
 */
public record Clock(
        ClockName name,
        int cycle,
        Instant started,
        String startedBy,
        SlaPolicy policy,
        Duration target,
        Instant atRiskAt,
        Instant due,
        Instant ended,
        ClockState state) {

    /** Whether it could still be met or breached. */
    public boolean isOpen() {
        return ended == null;
    }
}
