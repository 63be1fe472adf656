package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudevents.CloudEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** How a log is cut into batches must not show in what comes out. */
class BatchSplitTest {

    @Property(tries = 200)
    void anySplitGivesTheSameOutput(
            @ForAll("logs") List<ConsumerRecord<byte[], byte[]>> log, @ForAll @IntRange(min = 1, max = 12) int size) {
        assertThat(outputOf(log, size)).isEqualTo(outputOf(log, 1));
    }

    /** Events of three keys, some repeated, some poison, some unwanted, some no events at all. */
    @Provide
    Arbitrary<List<ConsumerRecord<byte[], byte[]>>> logs() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(30).map(numbers -> {
            List<ConsumerRecord<byte[], byte[]>> log = new ArrayList<>();
            numbers.forEach(number -> log.add(record(log.size(), number)));
            return log;
        });
    }

    private static ConsumerRecord<byte[], byte[]> record(long offset, int number) {
        String type = number % 11 == 7 ? CountingHandler.POISON : number % 13 == 5 ? CountingHandler.UNWANTED : "thing";
        return number % 10 == 9
                ? Records.raw(offset, "garbage")
                : Records.of(offset, Things.thing("key-" + number % 3, number, type));
    }

    private static Map<String, List<String>> outputOf(List<ConsumerRecord<byte[], byte[]>> log, int size) {
        Memory memory = new Memory();
        Inbox inbox = memory.inbox();
        for (int from = 0; from < log.size(); from += size) {
            inbox.process(Records.batch(log.subList(from, Math.min(from + size, log.size()))), memory);
        }
        return memory.published();
    }

    /** Inbox, state and outbox in memory, with transactions that undo. */
    private static final class Memory implements Transactions, SeenEvents, Delivery, BatchHandler {

        private State committed = new State(Set.of(), Map.of(), List.of());
        private State current = committed;

        Inbox inbox() {
            Lanes lanes = new Lanes(3);
            StopSignal stop = new StopSignal();
            Retry retry = new Retry(new Backoff(Duration.ofMillis(1), Duration.ofMillis(1)), () -> 0L, stop);
            DeadLetters letters = new DeadLetters("counting", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            LanePublisher nothingLeft = new LanePublisher(null, null, null, null, null);
            return new Inbox(
                    () -> {},
                    new BatchTransaction(this, this, letters, lanes),
                    this,
                    nothingLeft,
                    lanes,
                    retry,
                    new InboxMetrics(new SimpleMeterRegistry()));
        }

        /** By topic, for order holds within a topic. */
        Map<String, List<String>> published() {
            return committed.published().stream().collect(Collectors.groupingBy(line -> line.split(" ", 2)[0]));
        }

        @Override
        public <R> R inNew(Work<R> work) {
            current = committed.copy();
            try {
                R result = work.with(null);
                committed = current;
                return result;
            } catch (SQLException impossible) {
                throw new DatabaseException(impossible);
            }
        }

        @Override
        public Set<UUID> markNew(Connection connection, Collection<UUID> keys) {
            Set<UUID> fresh = new HashSet<>(keys);
            fresh.removeAll(current.seen());
            current.seen().addAll(fresh);
            return fresh;
        }

        @Override
        public void handle(List<LoggedEvent> fresh, Outgoing outgoing) {
            for (LoggedEvent logged : fresh) {
                CloudEvent event = logged.event();
                if (event.getType().equals(CountingHandler.POISON)) {
                    throw new IllegalStateException("poison");
                } else if (event.getType().equals(CountingHandler.UNWANTED)) {
                    outgoing.reject(logged, "unwanted");
                } else {
                    int count = current.counts().merge(event.getSubject(), 1, Integer::sum);
                    outgoing.publish("counted", event.getSubject(), Things.thing(event.getSubject(), count));
                }
            }
        }

        @Override
        public Sending store(Connection connection, List<OutgoingRecord> records) {
            return () -> records.forEach(record -> committed.published().add(describe(record.record())));
        }

        private static String describe(ProducerRecord<byte[], byte[]> record) {
            StringBuilder text = new StringBuilder(record.topic());
            for (Header header : record.headers()) {
                text.append(' ')
                        .append(header.key())
                        .append('=')
                        .append(new String(header.value(), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    private record State(Set<UUID> seen, Map<String, Integer> counts, List<String> published) {

        State copy() {
            return new State(new HashSet<>(seen), new HashMap<>(counts), new ArrayList<>(published));
        }
    }
}
