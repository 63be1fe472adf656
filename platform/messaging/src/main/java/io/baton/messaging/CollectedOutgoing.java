package io.baton.messaging;

import io.cloudevents.CloudEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** What one run of a handler wants to publish and to reject. */
final class CollectedOutgoing implements Outgoing {

    /** Below the broker's default limit of 1 MiB for a record, which counts some framing too. */
    static final int MAX_EVENT_BYTES = 1_000_000;

    private final Lanes lanes;
    private final Set<LoggedEvent> rejectable;
    private final List<OutgoingRecord> records = new ArrayList<>();
    private final IdentityHashMap<LoggedEvent, String> rejected = new IdentityHashMap<>();

    CollectedOutgoing(Lanes lanes, List<LoggedEvent> rejectable) {
        this.lanes = lanes;
        this.rejectable = Collections.newSetFromMap(new IdentityHashMap<>());
        this.rejectable.addAll(rejectable);
    }

    @Override
    public void publish(String topic, String key, CloudEvent event) {
        ProducerRecord<byte[], byte[]> record = KafkaEvents.encode(topic, key, event);
        int size = sizeOf(record);
        if (size > MAX_EVENT_BYTES) {
            throw new EventTooLargeException(topic, event.getId(), size, MAX_EVENT_BYTES);
        }
        add(record);
    }

    @Override
    public void reject(LoggedEvent event, String reason) {
        if (!rejectable.contains(event)) {
            throw new IllegalArgumentException("only an event of the batch can be rejected");
        }
        rejected.put(event, reason);
    }

    void add(ProducerRecord<byte[], byte[]> record) {
        records.add(new OutgoingRecord(lanes.of(record.key()), record));
    }

    List<OutgoingRecord> records() {
        return records;
    }

    Optional<String> rejectionOf(LoggedEvent event) {
        return Optional.ofNullable(rejected.get(event));
    }

    static Set<Integer> lanesOf(List<OutgoingRecord> records) {
        Set<Integer> lanes = new TreeSet<>();
        records.forEach(record -> lanes.add(record.lane()));
        return lanes;
    }

    private static int sizeOf(ProducerRecord<byte[], byte[]> record) {
        int size = lengthOf(record.key()) + lengthOf(record.value());
        for (Header header : record.headers()) {
            size += header.key().length() + lengthOf(header.value());
        }
        return size;
    }

    private static int lengthOf(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }
}
