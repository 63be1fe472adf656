package io.baton.intake.issue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/**
 * A minute of an issue, at whose end it is judged.
 *
 * @param place the end of the minute in which it has its verdict: its own, and a later one for those who became known late
 * @param source whose historic cases are judged; null for live ones, of all sources
 */
public record Slot(UUID issueId, Instant ends, Instant place, String source) {
    /** Windows are whole numbers of it. */
    public static final Duration LENGTH = Duration.ofMinutes(1);

    /** How long an opened case of now may take to the log and still be in time. */
    public static final Duration GRACE = Duration.ofMinutes(1);

    /** In the order in which they are judged. */
    public static final Comparator<Slot> ORDER = Comparator.comparing(Slot::place)
            .thenComparing(Slot::ends)
            .thenComparing(slot -> slot.issueId().toString())
            .thenComparing(Slot::source, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Slot {
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(place, "place");
    }

    /** The slot of a live case; {@code dueAt} as of {@link #dueAt}. */
    public static Slot live(UUID issueId, Instant openedAt, Instant dueAt) {
        return new Slot(issueId, endAfter(openedAt), endAfter(dueAt), null);
    }

    /** The slot of a historic case of a source. */
    public static Slot historic(UUID issueId, Instant openedAt, String source) {
        return new Slot(issueId, endAfter(openedAt), endAfter(openedAt), Objects.requireNonNull(source, "source"));
    }

    /**
     * What a live case has its place among the verdicts by: its opening, unless that became known after the grace.
     *
     * @param knownAt when the log said it, or said that the case is live
     */
    public static Instant dueAt(Instant openedAt, Instant knownAt) {
        Instant inTime = knownAt.minus(GRACE);
        return inTime.isAfter(openedAt) ? inTime : openedAt;
    }

    /** Before which a contact has reached the log when it counts; null for historic cases, where those of the source count. */
    public Instant knownBefore() {
        return source == null ? place.plus(GRACE) : null;
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
