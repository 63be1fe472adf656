package io.baton.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer with two workers, which go on only when both are at work at the same time. */
@ApplicationScoped
class MeetingConsumer {

    private final Inbox inbox;
    private final CyclicBarrier both = new CyclicBarrier(2);
    private final CountDownLatch met = new CountDownLatch(1);

    MeetingConsumer(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("meetings")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, (fresh, outgoing) -> meet());
    }

    boolean met() {
        return met.getCount() == 0;
    }

    private void meet() {
        if (met()) {
            return;
        }
        try {
            both.await(60, TimeUnit.SECONDS);
            met.countDown();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
