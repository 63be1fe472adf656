package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.embedded.testing.BatonServers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class KafkaRecordSenderIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());

    /** With several requests under way this gets stuck. */
    @RepeatedTest(4)
    void sendsInOrderToATopicThatWasJustMade(RepetitionInfo repetition) throws Exception {
        String topic = "just-made-" + repetition.getCurrentRepetition();
        List<ProducerRecord<byte[], byte[]>> records = IntStream.range(0, 50_000)
                .mapToObj(number -> numbered(topic, number))
                .toList();
        try (TopicClient client = new TopicClient(BatonServers.kafka().bootstrapServers());
                KafkaRecordSender sender = KafkaRecordSender.connect(CONNECTION, "test")) {
            client.create(topic, 12);
            CompletableFuture.runAsync(() -> sender.sendAll(records)).get(60, TimeUnit.SECONDS);
            assertInOrder(client.readAll(topic), records.size());
        }
    }

    @Test
    void saysWhenSomethingWasNotAcknowledged() {
        try (KafkaRecordSender sender = KafkaRecordSender.connect(CONNECTION, "test")) {
            List<ProducerRecord<byte[], byte[]>> records = List.of(numbered("there-is-no-such-topic", 1));
            assertThatThrownBy(() -> sender.sendAll(records)).isInstanceOf(KafkaException.class);
        }
    }

    private static ProducerRecord<byte[], byte[]> numbered(String topic, int number) {
        byte[] key = ("key-" + number % 500).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(
                topic, key, ByteBuffer.allocate(500).putInt(number).array());
    }

    private static void assertInOrder(List<ConsumerRecord<byte[], byte[]>> records, int expected) {
        assertThat(records).hasSize(expected);
        Map<Integer, Integer> last = new HashMap<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            int number = ByteBuffer.wrap(record.value()).getInt();
            assertThat(number).isGreaterThan(last.getOrDefault(record.partition(), -1));
            last.put(record.partition(), number);
        }
    }
}
