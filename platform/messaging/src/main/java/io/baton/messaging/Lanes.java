package io.baton.messaging;

import org.apache.kafka.common.utils.Utils;

/**
 * Divides the outbox by key, in the way in which Kafka's default partitioner divides a topic: where a topic has as many
 * partitions as there are lanes, a key's lane is its partition.
 */
record Lanes(int count) {

    Lanes {
        if (count < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, not " + count);
        }
    }

    /** The lane of a key; a record without a key has no order to keep and goes to lane 0. */
    int of(byte[] key) {
        return key == null ? 0 : Utils.toPositive(Utils.murmur2(key)) % count;
    }

    int ofPartition(int partition) {
        return partition % count;
    }
}
