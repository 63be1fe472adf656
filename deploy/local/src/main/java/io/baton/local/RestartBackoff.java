package io.baton.local;

import java.time.Duration;

/**
 * How long to wait before a service that has ended is started again: from 1 s, twice as long each time, at most 30 s;
 * after a minute of health from the beginning.
 *
 * @param delay before the next start
 * @param deathsBeforeReady how often it has ended without ever having been ready; 0 from the first readiness on
 * @param everReady whether it has been ready before
 */
record RestartBackoff(Duration delay, int deathsBeforeReady, boolean everReady) {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HEALTHY = Duration.ofMinutes(1);
    private static final int HOPELESS = 5;

    /** Of a service that has not been started yet. */
    static RestartBackoff initial() {
        return new RestartBackoff(Duration.ZERO, 0, false);
    }

    /**
     * After the service has ended.
     *
     * @param ready how long it was ready, or null when it did not get so far
     */
    RestartBackoff afterEnd(Duration ready) {
        boolean nowEverReady = everReady || ready != null;
        return new RestartBackoff(nextDelay(ready), nowEverReady ? 0 : deathsBeforeReady + 1, nowEverReady);
    }

    /** Whether another start is not worth trying. */
    boolean isHopeless() {
        return deathsBeforeReady >= HOPELESS;
    }

    private Duration nextDelay(Duration ready) {
        if (delay.isZero() || ready != null && ready.compareTo(HEALTHY) >= 0) {
            return FIRST;
        }
        Duration doubled = delay.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
