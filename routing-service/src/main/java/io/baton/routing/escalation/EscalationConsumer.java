package io.baton.routing.escalation;

import io.baton.contracts.Topics;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.Inbox;
import io.baton.messaging.TopicHandlers;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code escalation-requests}. */
@ApplicationScoped
class EscalationConsumer implements TopicHandlers {
    private final Inbox inbox;
    private final RouteEscalations route;
    private final Event<QueueChanged> queueChanged;

    EscalationConsumer(Inbox inbox, RouteEscalations route, Event<QueueChanged> queueChanged) {
        this.inbox = inbox;
        this.route = route;
        this.queueChanged = queueChanged;
    }

    @Override
    public Optional<BatchHandler> of(String topic) {
        return topic.equals(Topics.ESCALATION_REQUESTS) ? Optional.of(route) : Optional.empty();
    }

    @Incoming(Topics.ESCALATION_REQUESTS)
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, route);
        queueChanged.fire(new QueueChanged());
    }
}
