package io.baton.calendar;

import java.time.Instant;
import java.util.Objects;

/**
 * Time that does not count, to the nanosecond.
 *
 * @param from its first moment, never null
 * @param until the first moment after it, not before {@code from}; null while it lasts
 */
public record Pause(Instant from, Instant until) {
    /** @throws IllegalArgumentException when it ends before it starts */
    public Pause {
        Objects.requireNonNull(from, "from");
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " cannot end at " + until);
        }
    }

    boolean isEmpty() {
        return from.equals(until);
    }

    /** Whether another one that starts no earlier overlaps or touches this one. */
    boolean reaches(Pause later) {
        return until == null || !later.from.isAfter(until);
    }

    /** This one up to the later of both ends. */
    Pause joined(Pause other) {
        boolean endless = until == null || other.until == null;
        return new Pause(from, endless ? null : until.isAfter(other.until) ? until : other.until);
    }
}
