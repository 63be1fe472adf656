package io.baton.intake.casefile.domain;

import java.time.Instant;
import java.util.Objects;

/** A place in the course of a case: when something happened, and for one instant the order of the events' ids. */
public record Moment(Instant time, String eventId) implements Comparable<Moment> {
    public Moment {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(eventId, "eventId");
    }

    @Override
    public int compareTo(Moment other) {
        int byTime = time.compareTo(other.time);
        return byTime != 0 ? byTime : eventId.compareTo(other.eventId);
    }

    boolean before(Moment other) {
        return compareTo(other) < 0;
    }
}
