package io.baton.intake.casefile;

import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;

/**
 * A mark at its place in the log.
 *
 * @param lane the partition that it is on
 * @param policies with the version in force at this place
 * @param logged the record
 */
record PlacedMark(int lane, CaseMark mark, PolicyVersions policies, LoggedEvent logged) {

    boolean isTick() {
        return mark instanceof CaseMark.Tick;
    }
}
