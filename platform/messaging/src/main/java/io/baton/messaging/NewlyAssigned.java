package io.baton.messaging;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;

/** Partitions that this instance got and has not consumed from since. */
final class NewlyAssigned {

    private final Set<TopicPartition> partitions = ConcurrentHashMap.newKeySet();

    void add(Collection<TopicPartition> assigned) {
        partitions.addAll(assigned);
    }

    /** The lanes of those of {@code consumed} that are new here. */
    Set<Integer> lanesOf(Collection<TopicPartition> consumed, Lanes lanes) {
        Set<Integer> found = new TreeSet<>();
        for (TopicPartition partition : consumed) {
            if (partitions.contains(partition)) {
                found.add(lanes.ofPartition(partition.partition()));
            }
        }
        return found;
    }

    void forget(Collection<TopicPartition> consumed) {
        partitions.removeAll(consumed);
    }
}
