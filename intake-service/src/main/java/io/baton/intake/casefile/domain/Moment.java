package io.baton.intake.casefile.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/** A place in the course of a case: when something happened, and for one instant the order of the events' ids. */
public record Moment(Instant time, String eventId) implements Comparable<Moment> {
    private static final Comparator<Moment> ORDER =
            Comparator.comparing(Moment::time).thenComparing(Moment::eventId);

    public Moment {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(eventId, "eventId");
    }

    @Override
    public int compareTo(Moment other) {
        return ORDER.compare(this, other);
    }

    boolean before(Moment other) {
        return compareTo(other) < 0;
    }
}
