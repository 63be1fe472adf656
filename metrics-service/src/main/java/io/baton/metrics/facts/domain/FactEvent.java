package io.baton.metrics.facts.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What a fold needs of an emitted event.
 *
 * @param subject the case, or the draft for a draft without one
 * @param time to the microsecond, which is what the database keeps
 */
public record FactEvent(UUID id, String type, UUID subject, Instant time, long sequence, EmittedData data) {
    public FactEvent {
        time = time.truncatedTo(ChronoUnit.MICROS);
    }

    /** The same event as it was emitted. */
    public static FactEvent of(Emitted event) {
        return new FactEvent(event.id(), event.type(), event.caseId(), event.time(), event.sequence(), event.data());
    }
}
