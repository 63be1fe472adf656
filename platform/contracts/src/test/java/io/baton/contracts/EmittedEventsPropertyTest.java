package io.baton.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EmittedEventsPropertyTest {
    private final JsonFormat structured = new JsonFormat();

    @Provide
    Arbitrary<Emitted> events() {
        return EmittedArbitraries.any();
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void survivesTheBinaryMode(@ForAll("events") Emitted event) {
        assertThat(EmittedEvents.decode(throughAttributes(EmittedEvents.encode(event))))
                .isEqualTo(event);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void survivesTheStructuredMode(@ForAll("events") Emitted event) {
        CloudEvent read = structured.deserialize(structured.serialize(EmittedEvents.encode(event)));

        assertThat(EmittedEvents.decode(read)).isEqualTo(event);
    }

    @Example
    void everyTypeSurvivesBothModes() {
        EmittedTypes.all().keySet().forEach(type -> {
            Emitted event = EmittedArbitraries.ofType(type).sample();
            survivesTheBinaryMode(event);
            survivesTheStructuredMode(event);
        });
    }

    /** What a binary message carries: attributes and extensions as strings, the data as bytes. */
    private static CloudEvent throughAttributes(CloudEvent event) {
        Map<String, String> headers = new TreeMap<>();
        event.getAttributeNames()
                .forEach(name -> headers.put(name, event.getAttribute(name).toString()));
        event.getExtensionNames()
                .forEach(name -> headers.put(name, event.getExtension(name).toString()));
        CloudEventBuilder builder = CloudEventBuilder.v1();
        headers.remove("specversion");
        headers.forEach(builder::withContextAttribute);
        return builder.withData(event.getData().toBytes()).build();
    }
}
