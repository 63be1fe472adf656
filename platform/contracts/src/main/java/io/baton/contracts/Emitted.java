package io.baton.contracts;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * An event that a service of Baton emits.
 *
 * @param id deterministic, see {@link Ids#eventId}
 * @param type one of {@link EmittedTypes}
 * @param source the service's name
 * @param caseId the case that it is about; a draft without a case puts its own id here
 * @param time when it happened, by the log's time
 * @param causationId what caused it, see {@link Ids#causation}
 * @param sequence grows by one with each event that this service emits about this case; 0 or more
 * @param data the record that belongs to the type
 */
public record Emitted(
        UUID id,
        String type,
        String source,
        UUID caseId,
        Instant time,
        String causationId,
        long sequence,
        EmittedData data) {
    public Emitted {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(causationId, "causationId");
        if (sequence < 0) {
            throw new IllegalArgumentException("sequence must be at least 0 but is " + sequence);
        }
        EmittedTypes.Published published = EmittedTypes.all().get(type);
        if (published == null || !published.data().isInstance(data)) {
            String given = data == null ? "nothing" : data.getClass().getSimpleName();
            throw new IllegalArgumentException(type + " does not carry " + given);
        }
    }

    /** This event named as a cause. */
    public String asCause() {
        return Ids.causation(source, id.toString());
    }

    /** The topic on which it is published. */
    public String topic() {
        return EmittedTypes.all().get(type).topic();
    }
}
