package io.baton.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.SourceReached;
import io.baton.contracts.Topics;
import io.baton.contracts.Uuid5;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The marks that say that all of a file has been delivered, one for every partition of the contact events. */
final class EndMarks {
    private static final URI SOURCE = URI.create("urn:baton:replay");

    private EndMarks() {}

    /**
     * Writes them and waits until Kafka has them.
     *
     * @param fingerprint of the file: the same file again gives the same marks, which are then duplicates
     * @param reached the latest time of an event in it
     */
    static void write(String bootstrapServers, String fingerprint, Instant reached) {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all");
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<Future<?>> sent = new ArrayList<>();
            for (PartitionInfo partition : producer.partitionsFor(Topics.CONTACT_EVENTS)) {
                CloudEvent mark = mark(fingerprint, partition.partition(), reached);
                sent.add(producer.send(KafkaMessageFactory.<byte[]>createWriter(
                                Topics.CONTACT_EVENTS, partition.partition(), null, null)
                        .writeBinary(mark)));
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while the end marks were being written", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the end marks could not be written", e.getCause());
        }
    }

    static CloudEvent mark(String fingerprint, int partition, Instant reached) {
        try {
            return CloudEventBuilder.v1()
                    .withId(Uuid5.of(Uuid5.URL_NAMESPACE, SOURCE + ":" + fingerprint + ":" + partition)
                            .toString())
                    .withType(LogMarks.SOURCE_REACHED)
                    .withSource(SOURCE)
                    .withTime(reached.atOffset(ZoneOffset.UTC))
                    .withDataContentType("application/json")
                    .withData(Json.mapper().writeValueAsBytes(new SourceReached(reached)))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an end mark has no JSON form", e);
        }
    }
}
