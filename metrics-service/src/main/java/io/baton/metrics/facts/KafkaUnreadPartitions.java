package io.baton.metrics.facts;

import io.baton.messaging.MessagingConfig;
import io.baton.metrics.facts.domain.Partition;
import io.baton.metrics.facts.domain.Unread;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares what the group has committed with where the partitions end; all instances commit to the same group. A batch is
 * committed when its facts are, so what is committed is folded.
 */
@Singleton
final class KafkaUnreadPartitions implements UnreadPartitions {
    private static final int ANSWER_MILLIS = 1_000;

    private final Admin admin;
    private final String group;
    private final Set<TopicPartition> consumed = new HashSet<>();

    @Inject
    KafkaUnreadPartitions(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.group.id") String group,
            MessagingConfig config) {
        this(connection, group, config.topics().partitions());
    }

    KafkaUnreadPartitions(Map<String, Object> connection, String group, int partitions) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, group + "-unread");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, ANSWER_MILLIS);
        this.admin = Admin.create(settings);
        this.group = group;
        for (String topic : FactsConsumer.TOPICS) {
            for (int number = 0; number < partitions; number++) {
                consumed.add(new TopicPartition(topic, number));
            }
        }
    }

    @Override
    public Unread now() {
        KafkaFuture<Map<TopicPartition, OffsetAndMetadata>> committed =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata();
        ListOffsetsResult starts = offsets(OffsetSpec.earliest());
        ListOffsetsResult ends = offsets(OffsetSpec.latest());
        try {
            return compared(committed.get(), starts.all().get(), ends.all().get());
        } catch (ExecutionException away) {
            return new Unread.Unknown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Unread.Unknown();
        }
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private ListOffsetsResult offsets(OffsetSpec place) {
        Map<TopicPartition, OffsetSpec> places = new HashMap<>();
        consumed.forEach(partition -> places.put(partition, place));
        return admin.listOffsets(places);
    }

    /** What was deleted from the start of a partition cannot be read any more. */
    private Unread compared(
            Map<TopicPartition, OffsetAndMetadata> committed,
            Map<TopicPartition, ListOffsetsResultInfo> starts,
            Map<TopicPartition, ListOffsetsResultInfo> ends) {
        Set<Partition> unread = new HashSet<>();
        for (TopicPartition partition : consumed) {
            OffsetAndMetadata next = committed.get(partition);
            long start = starts.get(partition).offset();
            long position = next == null ? start : Math.max(start, next.offset());
            if (position < ends.get(partition).offset()) {
                unread.add(new Partition(partition.topic(), partition.partition()));
            }
        }
        return new Unread.Known(unread);
    }
}
