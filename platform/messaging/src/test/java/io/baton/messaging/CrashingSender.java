package io.baton.messaging;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends, until its instance is to die. */
final class CrashingSender implements RecordSender {

    private final RecordSender sender;
    private final CrashPoint crash;

    CrashingSender(RecordSender sender, CrashPoint crash) {
        this.sender = sender;
        this.crash = crash;
    }

    @Override
    public void sendAll(List<ProducerRecord<byte[], byte[]>> records) {
        crash.strike(CrashPoint.AFTER_COMMIT);
        if (crash == CrashPoint.HALF_PUBLISHED) {
            sender.sendAll(records.subList(0, records.size() / 2));
            crash.strike(CrashPoint.HALF_PUBLISHED);
        }
        sender.sendAll(records);
        crash.strike(CrashPoint.AFTER_PUBLISH);
    }
}
