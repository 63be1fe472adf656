package io.baton.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Which contact event of a round an outgoing record goes back to: most name it as their cause; what a missed deadline asks
 * for names the message that tells of it, and that one the event that had started the clock.
 */
final class Causes {
    private final Map<String, EventRows> events;
    private final Map<String, String> causes = new HashMap<>();
    private final Set<UUID> cases;

    Causes(Map<String, EventRows> events, Collection<ConsumerRecord<byte[], byte[]>> outgoing) {
        this.events = events;
        this.cases = events.values().stream().map(rows -> rows.caseId).collect(Collectors.toSet());
        outgoing.forEach(record -> causes.put(RoundReader.header(record, "ce_id"), causeOf(record)));
    }

    /** Null for a record that is not of this round; one of the round's cases that goes back to nothing is a fault. */
    EventRows of(ConsumerRecord<byte[], byte[]> record) {
        String cause = causeOf(record);
        while (!events.containsKey(cause) && causes.containsKey(cause)) {
            cause = causes.get(cause);
        }
        EventRows found = events.get(cause);
        if (found == null && cases.contains(UUID.fromString(new String(record.key(), UTF_8)))) {
            throw new IllegalStateException("nothing in the round causes " + RoundReader.header(record, "ce_type"));
        }
        return found;
    }

    /** The id of the event that a record names as its cause: source, number sign, id. */
    private static String causeOf(ConsumerRecord<byte[], byte[]> record) {
        String cause = RoundReader.header(record, "ce_causationid");
        return cause.substring(cause.indexOf('#') + 1);
    }
}
