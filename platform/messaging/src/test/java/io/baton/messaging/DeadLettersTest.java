package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private final DeadLetters deadLetters = new DeadLetters("counting", Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void keepTheRecordAndSayWhyAndWhere() {
        ConsumerRecord<byte[], byte[]> original = Records.of(42, Things.thing("key", 1));
        ProducerRecord<byte[], byte[]> letter =
                deadLetters.failed(original, new RuntimeException("outer", new IllegalStateException("broken inside")));
        assertThat(letter.topic()).isEqualTo("things.counting.dead-letter");
        assertThat(letter.key()).isEqualTo(original.key());
        assertThat(letter.value()).isEqualTo(original.value());
        assertThat(Records.names(letter.headers())).containsAll(Records.names(original.headers()));
        assertThat(Records.header(letter.headers(), "baton-dead-letter-reason")).isEqualTo("broken inside");
        assertThat(Records.header(letter.headers(), "baton-dead-letter-topic")).isEqualTo("things");
        assertThat(Records.header(letter.headers(), "baton-dead-letter-partition"))
                .isEqualTo("0");
        assertThat(Records.header(letter.headers(), "baton-dead-letter-offset")).isEqualTo("42");
        assertThat(Records.header(letter.headers(), "baton-dead-letter-exception"))
                .isEqualTo("java.lang.RuntimeException");
        assertThat(Records.header(letter.headers(), "baton-dead-letter-time")).isEqualTo(NOW.toString());
    }

    @Test
    void cutWhatIsTooLargeToBeSentAgain() {
        int size = 3 << 20;
        ProducerRecord<byte[], byte[]> letter = deadLetters.rejected(Records.raw(1, "x".repeat(size)), "too large");
        assertThat(letter.value()).hasSizeLessThanOrEqualTo(DeadLetters.LARGEST);
        assertThat(Records.header(letter.headers(), "baton-dead-letter-truncated"))
                .isEqualTo(Integer.toString(size));
        assertThat(Records.header(letter.headers(), "baton-dead-letter-reason")).isEqualTo("too large");
    }

    @Test
    void sayTheReasonOfARejection() {
        ProducerRecord<byte[], byte[]> letter = deadLetters.rejected(Records.raw(1, "x"), "r".repeat(5_000));
        assertThat(Records.header(letter.headers(), "baton-dead-letter-reason")).hasSize(1_000);
        assertThat(letter.headers().lastHeader("baton-dead-letter-exception")).isNull();
    }
}
