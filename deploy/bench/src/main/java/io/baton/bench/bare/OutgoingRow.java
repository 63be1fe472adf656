package io.baton.bench.bare;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of {@code outbox}, and the record that it stands for. */
record OutgoingRow(int lane, byte[] headers, ProducerRecord<byte[], byte[]> record) {}
