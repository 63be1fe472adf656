package io.baton.drafting.draft;

import io.baton.contracts.Topics;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.Inbox;
import io.baton.messaging.TopicHandlers;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what routing says about escalations. */
@ApplicationScoped
class EscalationEventsConsumer implements TopicHandlers {

    private final Inbox inbox;
    private final DraftEscalations handler;

    EscalationEventsConsumer(Inbox inbox, DraftEscalations handler) {
        this.inbox = inbox;
        this.handler = handler;
    }

    @Override
    public Optional<BatchHandler> of(String topic) {
        return topic.equals(Topics.ESCALATION_EVENTS) ? Optional.of(handler) : Optional.empty();
    }

    @Incoming(Topics.ESCALATION_EVENTS)
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, handler);
    }
}
