package io.baton.drafting.draft;

import io.baton.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what routing says about escalations. */
@ApplicationScoped
class EscalationEventsConsumer {

    private final Inbox inbox;
    private final DraftEscalations handler;

    EscalationEventsConsumer(Inbox inbox, DraftEscalations handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Incoming("escalation-events")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, handler);
    }
}
