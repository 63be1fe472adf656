package io.baton.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far each partition was processed here. Offset commits fail while consumers share out their partitions anew, and
 * nobody repeats them before the partition's next record; so they are repeated when the sharing is over, or a partition
 * at rest would look unread.
 */
final class ProcessedOffsets {

    private final Map<TopicPartition, OffsetAndMetadata> next = new ConcurrentHashMap<>();

    void add(Map<TopicPartition, OffsetAndMetadata> processed) {
        processed.forEach((partition, offset) -> next.merge(partition, offset, ProcessedOffsets::later));
    }

    /** Commits again for the partitions that a consumer kept; what it has just got is another's to say. */
    void commitAgain(Consumer<?, ?> consumer, Collection<TopicPartition> got) {
        got.forEach(next::remove);
        Map<TopicPartition, OffsetAndMetadata> kept = new HashMap<>(next);
        kept.keySet().retainAll(consumer.assignment());
        if (!kept.isEmpty()) {
            consumer.commitAsync(kept, null);
        }
    }

    private static OffsetAndMetadata later(OffsetAndMetadata one, OffsetAndMetadata other) {
        return one.offset() >= other.offset() ? one : other;
    }
}
