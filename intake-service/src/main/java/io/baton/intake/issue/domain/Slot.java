package io.baton.intake.issue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** A minute of an issue, at whose end it is judged. */
public record Slot(UUID issueId, Instant ends) {
    /** Windows are whole numbers of it. */
    public static final Duration LENGTH = Duration.ofMinutes(1);

    /** In the order in which they are judged. */
    public static final Comparator<Slot> ORDER = Comparator.comparing(Slot::ends)
            .thenComparing(slot -> slot.issueId().toString());

    public Slot {
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(ends, "ends");
    }

    /** The end of the slot in which a moment lies; a moment at an end belongs to the next slot. */
    public static Instant endAfter(Instant moment) {
        return endedBy(moment).plus(LENGTH);
    }

    /** The end of the last slot that is over at a moment. */
    public static Instant endedBy(Instant moment) {
        long seconds = LENGTH.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * seconds);
    }
}
