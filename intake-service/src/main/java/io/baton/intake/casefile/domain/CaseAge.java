package io.baton.intake.casefile.domain;

import java.time.Duration;
import java.time.Instant;

/** Whether an event reaches the log while it is fresh; see the rules for live and historic cases. */
final class CaseAge {
    private static final Duration LIVE_ON_OPENING = Duration.ofHours(24);
    private static final Duration LIVE_AGAIN = Duration.ofHours(1);

    private CaseAge() {}

    /** A case is historic when its first event is more than 24 hours old on reaching the log. */
    static boolean beginsHistoric(Instant time, Instant appendedAt) {
        return Duration.between(time, appendedAt).compareTo(LIVE_ON_OPENING) > 0;
    }

    /** A historic case turns live with its first event that is at most one hour old. */
    static boolean turnsLive(Instant time, Instant appendedAt) {
        return Duration.between(time, appendedAt).compareTo(LIVE_AGAIN) <= 0;
    }
}
