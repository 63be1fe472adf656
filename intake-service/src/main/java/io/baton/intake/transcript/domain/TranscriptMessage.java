package io.baton.intake.transcript.domain;

import io.baton.contracts.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * One message of a case.
 *
 * @param eventId the contact event that brought it; unique within the case
 * @param sentiment -1 to 1; null where it was not judged
 */
public record TranscriptMessage(String eventId, Instant time, Actor author, String text, Double sentiment) {
    /** The order of a transcript: by time, then by event id. */
    public static final Comparator<TranscriptMessage> ORDER =
            Comparator.comparing(TranscriptMessage::time).thenComparing(TranscriptMessage::eventId);

    public TranscriptMessage {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(text, "text");
    }
}
