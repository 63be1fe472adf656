package io.baton.intake.clock.domain;

import io.baton.calendar.Pause;
import io.baton.calendar.Pauses;
import io.baton.contracts.ClockName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What happens to a clock, whatever is allowed for it: start, pauses and end. Mutable, used within one reading. */
final class ClockRun {
    private final ClockName name;
    private final int cycle;
    private final Happening start;
    private final List<Pause> pauses = new ArrayList<>();
    private Instant pausedSince;
    private Instant ended;
    private boolean fulfilled;

    ClockRun(ClockName name, int cycle, Happening start) {
        this.name = name;
        this.cycle = cycle;
        this.start = start;
    }

    void pause(Instant at) {
        if (pausedSince == null) {
            pausedSince = at;
        }
    }

    void resume(Instant at) {
        if (pausedSince != null) {
            pauses.add(new Pause(pausedSince, at));
            pausedSince = null;
        }
    }

    void fulfil(Instant at) {
        ended = at;
        fulfilled = true;
    }

    void cancel(Instant at) {
        ended = at;
    }

    ClockName name() {
        return name;
    }

    int cycle() {
        return cycle;
    }

    Happening start() {
        return start;
    }

    /** When it ended, or null. */
    Instant ended() {
        return ended;
    }

    boolean fulfilled() {
        return fulfilled;
    }

    /** Its pauses, of which the last may last still. */
    Pauses pauses() {
        Pauses closed = Pauses.of(pauses);
        return pausedSince == null ? closed : closed.and(new Pause(pausedSince, null));
    }

    boolean isPaused() {
        return ended == null && pausedSince != null;
    }
}
