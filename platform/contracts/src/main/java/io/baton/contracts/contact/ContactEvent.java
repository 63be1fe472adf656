package io.baton.contracts.contact;

import io.baton.contracts.Ids;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that happened in a case.
 *
 * @param id unique within the source
 * @param source the platform
 * @param subject the case's number there
 * @param time when it happened; where the platform did not say, when it reached Baton
 * @param data what happened
 */
public record ContactEvent(String id, String source, String subject, Instant time, ContactData data) {
    public ContactEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(data, "data");
    }

    /** The case in which it happened. */
    public UUID caseId() {
        return Ids.caseId(source, subject);
    }

    /** This event named as a cause. */
    public String causationId() {
        return Ids.causation(source, id);
    }
}
