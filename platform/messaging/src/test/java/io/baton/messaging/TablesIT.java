package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the statements promise, on a real database. */
class TablesIT {

    private final World world = new World();
    private final ThreadTransactions transactions = world.transactions();
    private final OutboxTable outbox = new OutboxTable();
    private final Lanes lanes = new Lanes(4);
    private final InboxTable inbox = new InboxTable();

    @AfterEach
    void close() {
        transactions.discard();
        world.close();
    }

    @Test
    void outboxKeepsOrderAndContent() {
        List<OutgoingRecord> written = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(i -> written.add(record(i % 3, "key-" + i, new byte[] {(byte) i})));
        written.add(new OutgoingRecord(0, new ProducerRecord<>("topic", null, null)));
        StoredRecords stored = insert(written);
        StoredRecords read = read(Set.of(0, 1, 2));
        assertThat(stored.ids()).isSorted().doesNotHaveDuplicates();
        assertThat(read.ids()).isEqualTo(stored.ids());
        for (int i = 0; i < written.size(); i++) {
            assertThat(read.records().get(i).record().key())
                    .isEqualTo(written.get(i).record().key());
            assertThat(read.records().get(i).record().value())
                    .isEqualTo(written.get(i).record().value());
            assertThat(read.records().get(i).record().headers())
                    .isEqualTo(written.get(i).record().headers());
        }
    }

    @Test
    void outboxTellsWhetherOthersWereBefore() {
        assertThat(insert(List.of(record(1, "a", new byte[1]))).behindOthers()).isFalse();
        assertThat(insert(List.of(record(2, "b", new byte[1]))).behindOthers()).isFalse();
        assertThat(insert(List.of(record(3, "c", new byte[1]), record(1, "a", new byte[1])))
                        .behindOthers())
                .isTrue();
    }

    @Test
    void outboxIsReadInPiecesThatFitIntoMemory() {
        byte[] big = new byte[OutboxTable.CHUNK_BYTES / 2];
        insert(List.of(record(1, "a", big), record(1, "a", big), record(1, "a", big)));
        assertThat(read(Set.of(1)).ids()).hasSize(2);
    }

    @Test
    void outboxIsReadInTheOrderOfItsRowsAcrossLanes() {
        byte[] small = new byte[1];
        StoredRecords first = insert(List.of(record(2, "b", small), record(1, "a", small)));
        insert(List.of(record(3, "c", small)));
        StoredRecords last = insert(List.of(record(1, "a", small)));
        assertThat(read(Set.of(1, 2)).ids())
                .containsExactly(
                        first.ids().get(0), first.ids().get(1), last.ids().get(0));
    }

    @Test
    void outboxForgetsWhatWasDeleted() {
        StoredRecords stored = insert(List.of(record(1, "a", new byte[1]), record(1, "b", new byte[1])));
        transactions.inNew(connection -> {
            outbox.delete(
                    connection,
                    new StoredRecords(
                            stored.ids().subList(0, 1), stored.records().subList(0, 1), false));
            return null;
        });
        assertThat(read(Set.of(1)).ids()).isEqualTo(stored.ids().subList(1, 2));
    }

    @Test
    void outboxKnowsOverdueLanes() {
        insert(List.of(record(1, "a", new byte[1]), record(3, "b", new byte[1])));
        assertThat(overdue(Duration.ofHours(1))).isEmpty();
        assertThat(overdue(Duration.ofSeconds(-1))).containsExactly(1, 3);
        OutboxTable.Backlog backlog = transactions.inNew(connection -> outbox.backlog(connection, lanes, 10));
        assertThat(backlog.rows()).isEqualTo(2);
        assertThat(backlog.oldestSeconds()).isBetween(0.0, 3600.0);
        OutboxTable.Backlog first = transactions.inNew(connection -> outbox.backlog(connection, lanes, 1));
        assertThat(first.rows()).isEqualTo(1);
    }

    @Test
    void inboxMarksEachKeyOnce() {
        List<UUID> keys = IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
        assertThat(mark(keys.subList(0, 3))).containsExactlyInAnyOrderElementsOf(keys.subList(0, 3));
        List<UUID> withRepetition = new ArrayList<>(keys);
        withRepetition.addAll(keys);
        assertThat(mark(withRepetition)).containsExactlyInAnyOrderElementsOf(keys.subList(3, 5));
    }

    @Test
    void inboxForgetsOldEventsAFewAtATime() {
        mark(IntStream.range(0, 25).mapToObj(i -> UUID.randomUUID()).toList());
        assertThat(forget(Duration.ofDays(1), 10)).isZero();
        assertThat(forget(Duration.ofSeconds(-1), 10)).isEqualTo(10);
        assertThat(forget(Duration.ofSeconds(-1), 10)).isEqualTo(10);
        assertThat(forget(Duration.ofSeconds(-1), 10)).isEqualTo(5);
    }

    private StoredRecords insert(List<OutgoingRecord> records) {
        return transactions.inNew(connection -> outbox.insert(connection, records));
    }

    private StoredRecords read(Set<Integer> lanes) {
        return transactions.inNew(connection -> outbox.read(connection, lanes));
    }

    private Set<Integer> overdue(Duration age) {
        return transactions.inNew(connection -> outbox.overdueLanes(connection, new Lanes(12), age));
    }

    private Set<UUID> mark(List<UUID> keys) {
        return transactions.inNew(connection -> inbox.markNew(connection, keys));
    }

    private int forget(Duration retention, int limit) {
        return transactions.inNew(connection -> inbox.forget(connection, retention, limit));
    }

    private static OutgoingRecord record(int lane, String key, byte[] value) {
        ProducerRecord<byte[], byte[]> record =
                new ProducerRecord<>("topic", key.getBytes(StandardCharsets.UTF_8), value);
        record.headers().add("name", value.length < 10 ? value : null);
        return new OutgoingRecord(lane, record);
    }
}
