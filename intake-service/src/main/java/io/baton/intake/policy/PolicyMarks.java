package io.baton.intake.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.Topics;
import io.baton.contracts.Uuid5;
import io.baton.messaging.Lanes;
import io.baton.messaging.MessagingConfig;
import io.baton.messaging.Outgoing;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.UUID;

/** The marks by which a version of the trigger policy takes effect at a place in the log of every partition. */
@Singleton
final class PolicyMarks {
    private final Lanes lanes;
    private final URI source;

    PolicyMarks(Lanes lanes, MessagingConfig config) {
        this.lanes = lanes;
        this.source = URI.create(config.service());
    }

    /** Publishes one mark for each partition of the contact events. */
    void publish(InstalledPolicy installed, Outgoing outgoing) {
        for (int lane = 0; lane < lanes.count(); lane++) {
            outgoing.publish(Topics.CONTACT_EVENTS, lanes.keyOn(lane), mark(installed, lane));
        }
    }

    /** Its id follows from what it says: the same version told again is a duplicate. */
    private CloudEvent mark(InstalledPolicy installed, int lane) {
        UUID id = Uuid5.of(
                Uuid5.URL_NAMESPACE,
                source + ":trigger-policy:" + installed.version() + ":"
                        + installed.document().digest() + ":" + lane);
        try {
            return CloudEventBuilder.v1()
                    .withId(id.toString())
                    .withType(LogMarks.TRIGGER_POLICY_CHANGED)
                    .withSource(source)
                    .withTime(installed.at().atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withData(Json.mapper().writeValueAsBytes(installed.asMark()))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a mark has no JSON form", e);
        }
    }
}
