package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Json;
import io.baton.contracts.Topics;
import io.baton.messaging.Outgoing;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * What intake itself puts into the log about a case. Whoever publishes one holds the lock of the case's row where its place
 * among others of the case matters.
 *
 * @param id the same for the same thing, so that it counts once
 * @param time when it happened
 */
record CaseMessage(UUID id, String type, UUID caseId, Instant time, Record data) {
    private static final URI SOURCE = URI.create("intake-service");

    void publish(Outgoing outgoing) {
        outgoing.publish(
                Topics.CONTACT_EVENTS,
                caseId.toString(),
                CloudEventBuilder.v1()
                        .withId(id.toString())
                        .withType(type)
                        .withSource(SOURCE)
                        .withSubject(caseId.toString())
                        .withTime(time.atOffset(ZoneOffset.UTC))
                        .withDataContentType("application/json")
                        .withData(json())
                        .build());
    }

    private byte[] json() {
        try {
            return Json.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is said of a case has no JSON form", e);
        }
    }
}
