package io.baton.messaging;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;

/**
 * Divides the outbox by key, in the way in which Kafka's default partitioner divides a topic: where a topic has as many
 * partitions as there are lanes, a key's lane is its partition. Can be injected.
 *
 * @param count how many there are, numbered from 0; 1 or more
 */
public record Lanes(int count) {

    public Lanes {
        if (count < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, not " + count);
        }
    }

    /**
     * A key that falls on a lane, for what is meant for its partition and not for a case: the smallest whole number that
     * does, in decimals. The same lane has the same key always.
     *
     * @throws IllegalArgumentException when there is no such lane
     */
    public String keyOn(int lane) {
        if (lane < 0 || lane >= count) {
            throw new IllegalArgumentException("there is no lane " + lane + " among " + count);
        }
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(key -> of(key.getBytes(StandardCharsets.UTF_8)) == lane)
                .findFirst()
                .orElseThrow();
    }

    /** The lane of a key; a record without a key has no order to keep and goes to lane 0. */
    int of(byte[] key) {
        return key == null ? 0 : Utils.toPositive(Utils.murmur2(key)) % count;
    }

    int ofPartition(int partition) {
        return partition % count;
    }
}
