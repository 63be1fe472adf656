package io.baton.messaging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Offsets that are to be committed: of each partition the furthest. */
final class DueOffsets {

    private final Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    private final Map<TopicPartition, OffsetAndMetadata> handedOut = new HashMap<>();
    private boolean expected;

    /** True when nobody is about to take what is due, so that the caller must see to it. */
    synchronized boolean add(TopicPartition partition, OffsetAndMetadata next) {
        offsets.merge(partition, next, DueOffsets::further);
        boolean first = !expected;
        expected = true;
        return first;
    }

    /** Takes what is due of these partitions, and drops what is due of others, which are somebody else's now. */
    synchronized Map<TopicPartition, OffsetAndMetadata> takeAll(Collection<TopicPartition> assigned) {
        expected = false;
        offsets.keySet().retainAll(assigned);
        handedOut.keySet().retainAll(assigned);
        return take(assigned);
    }

    /** Takes what is due of these partitions alone. */
    synchronized Map<TopicPartition, OffsetAndMetadata> take(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> taken = new HashMap<>(offsets);
        taken.keySet().retainAll(partitions);
        offsets.keySet().removeAll(partitions);
        taken.forEach((partition, next) -> handedOut.merge(partition, next, DueOffsets::further));
        return taken;
    }

    /**
     * Makes due again what could not be committed, unless something further was handed out since or the partition was
     * somebody else's: a late repetition would set back what was committed meanwhile.
     */
    synchronized void putBack(Map<TopicPartition, OffsetAndMetadata> taken) {
        taken.forEach((partition, next) -> {
            OffsetAndMetadata furthest = handedOut.get(partition);
            if (furthest != null && furthest.offset() <= next.offset()) {
                offsets.merge(partition, next, DueOffsets::further);
            }
        });
    }

    synchronized void forget(Collection<TopicPartition> partitions) {
        offsets.keySet().removeAll(partitions);
        handedOut.keySet().removeAll(partitions);
    }

    private static OffsetAndMetadata further(OffsetAndMetadata one, OffsetAndMetadata other) {
        return one.offset() >= other.offset() ? one : other;
    }
}
