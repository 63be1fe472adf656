package io.baton.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Events to count. */
final class Things {

    private Things() {}

    static CloudEvent thing(String key, int number) {
        return thing(key, number, "thing");
    }

    static CloudEvent thing(String key, int number, String type) {
        return CloudEventBuilder.v1()
                .withId(key + "-" + number)
                .withSource(URI.create("https://things.example"))
                .withType(type)
                .withSubject(key)
                .withData("application/json", "{}".getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
