package io.baton.messaging;

import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.Objects;

/**
 * An event at its place in the log.
 *
 * @param appendedAt when the broker appended the record
 */
public record LoggedEvent(CloudEvent event, String topic, int partition, long offset, Instant appendedAt) {

    public LoggedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(appendedAt, "appendedAt");
    }
}
