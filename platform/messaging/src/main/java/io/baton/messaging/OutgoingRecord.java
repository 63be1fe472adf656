package io.baton.messaging;

import org.apache.kafka.clients.producer.ProducerRecord;

/** A record on its way out. */
record OutgoingRecord(int lane, ProducerRecord<byte[], byte[]> record) {}
