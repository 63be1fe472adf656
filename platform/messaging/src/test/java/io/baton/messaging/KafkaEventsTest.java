package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaEventsTest {

    private static final CloudEvent EVENT = CloudEventBuilder.v1()
            .withId("1")
            .withSource(URI.create("https://things.example/ä"))
            .withType("thing")
            .withSubject("Füße 👣")
            .withTime(OffsetDateTime.parse("2026-01-01T00:00:00.123456Z"))
            .withExtension("sequence", "7")
            .withData("application/json", "{\"a\":\"ü\"}".getBytes(StandardCharsets.UTF_8))
            .build();

    @Test
    void encodesInBinaryMode() {
        ProducerRecord<byte[], byte[]> record = KafkaEvents.encode("things", "käse", EVENT);
        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("käse");
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo("{\"a\":\"ü\"}");
        assertThat(Records.header(record.headers(), "ce_specversion")).isEqualTo("1.0");
        assertThat(Records.header(record.headers(), "ce_subject")).isEqualTo("Füße 👣");
        assertThat(Records.header(record.headers(), "ce_sequence")).isEqualTo("7");
        assertThat(Records.header(record.headers(), "content-type")).isEqualTo("application/json");
    }

    @Test
    void decodesWhatItEncoded() {
        CloudEvent decoded = KafkaEvents.decode(Records.of(0, EVENT));
        assertThat(decoded.getId()).isEqualTo(EVENT.getId());
        assertThat(decoded.getSource()).isEqualTo(EVENT.getSource());
        assertThat(decoded.getSubject()).isEqualTo(EVENT.getSubject());
        assertThat(decoded.getTime()).isEqualTo(EVENT.getTime());
        assertThat(decoded.getExtension("sequence")).isEqualTo("7");
        assertThat(decoded.getData().toBytes()).isEqualTo(EVENT.getData().toBytes());
    }

    @Test
    void decodesStructuredMode() {
        CloudEvent decoded = KafkaEvents.decode(structured(
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\",\"data\":{\"a\":1}}"));
        assertThat(decoded.getType()).isEqualTo("t");
        assertThat(new String(decoded.getData().toBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{",
                "[]",
                "null",
                "{\"specversion\":\"1.0\",\"source\":\"/s\",\"type\":\"t\"}",
                "{\"specversion\":\"0.3\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\"}",
                "{\"specversion\":\"1.0\",\"id\":\" \",\"source\":\"/s\",\"type\":\"t\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"\",\"type\":\"t\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\",\"time\":\"yesterday\"}"
            })
    void refusesWhatIsNotAnEvent(String value) {
        assertThatThrownBy(() -> KafkaEvents.decode(structured(value))).isInstanceOf(UndecodableEventException.class);
    }

    @Test
    void refusesDeepNesting() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);
        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/s\",\"type\":\"t\",\"data\":" + deep + "}";
        assertThatThrownBy(() -> KafkaEvents.decode(structured(event))).isInstanceOf(UndecodableEventException.class);
    }

    @Test
    void refusesARecordWithoutAnyAttribute() {
        assertThatThrownBy(() -> KafkaEvents.decode(Records.raw(0, "{}")))
                .isInstanceOf(UndecodableEventException.class);
        assertThatThrownBy(() -> KafkaEvents.decode(Records.of(0, null, null, new RecordHeaders())))
                .isInstanceOf(UndecodableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_source", "ce_type", "ce_specversion"})
    void refusesABinaryEventWithoutARequiredAttribute(String missing) {
        ConsumerRecord<byte[], byte[]> record = Records.of(0, EVENT);
        record.headers().remove(missing);
        assertThatThrownBy(() -> KafkaEvents.decode(record)).isInstanceOf(UndecodableEventException.class);
    }

    private static ConsumerRecord<byte[], byte[]> structured(String value) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        return Records.of(0, null, value.getBytes(StandardCharsets.UTF_8), headers);
    }
}
