package io.baton.bench.bare;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** One of the loop's threads: its consumer, its connection, and the producer that all share. */
final class BareWorker implements Runnable {
    private final Consumer<byte[], byte[]> consumer;
    private final BareTables tables;
    private final Producer<byte[], byte[]> producer;
    private final AtomicReference<RoundRows> round;

    BareWorker(
            String bootstrapServers,
            Connection connection,
            Producer<byte[], byte[]> producer,
            AtomicReference<RoundRows> round) {
        this.consumer = new KafkaConsumer<>(
                settings(bootstrapServers), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.tables = new BareTables(connection);
        this.producer = producer;
        this.round = round;
    }

    @Override
    public void run() {
        consumer.subscribe(List.of(BareTopics.IN));
        try {
            while (true) {
                ConsumerRecords<byte[], byte[]> records = consumer.poll(Duration.ofMillis(100));
                if (!records.isEmpty()) {
                    process(records);
                    consumer.commitAsync();
                }
            }
        } catch (SQLException | ExecutionException | InterruptedException e) {
            throw new IllegalStateException("the bare loop cannot go on", e);
        }
    }

    private void process(ConsumerRecords<byte[], byte[]> records)
            throws SQLException, ExecutionException, InterruptedException {
        RoundRows rows = round.get();
        List<EventRows> batch = new ArrayList<>(records.count());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            batch.add(rows.events().get(RoundReader.header(record, "ce_id")));
        }
        Long[] ids = tables.write(batch, rows.cases());
        List<Future<RecordMetadata>> sent = new ArrayList<>(ids.length);
        List<OutgoingRow> outgoing = BareTables.outgoing(batch);
        for (OutgoingRow row : outgoing) {
            sent.add(producer.send(row.record()));
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
        tables.sent(ids, outgoing);
    }

    /** Those of intake's channels. */
    private static Map<String, Object> settings(String bootstrapServers) {
        return Map.ofEntries(
                Map.entry(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                Map.entry(ConsumerConfig.GROUP_ID_CONFIG, "bench"),
                Map.entry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                Map.entry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false),
                Map.entry(
                        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName()),
                Map.entry(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000),
                Map.entry(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 8 << 20),
                Map.entry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000),
                Map.entry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000));
    }
}
