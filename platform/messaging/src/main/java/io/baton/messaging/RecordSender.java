package io.baton.messaging;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends records to Kafka. */
interface RecordSender {

    /**
     * Sends records in this order and returns when all are acknowledged.
     *
     * @throws RuntimeException when not all were; some may have arrived, those of each key without a gap from the start
     */
    void sendAll(List<ProducerRecord<byte[], byte[]>> records);
}
