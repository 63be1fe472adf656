package io.baton.routing.escalation;

import io.baton.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code escalation-requests}. */
@ApplicationScoped
class EscalationConsumer {
    private final Inbox inbox;
    private final RouteEscalations route;
    private final Event<QueueChanged> queueChanged;

    EscalationConsumer(Inbox inbox, RouteEscalations route, Event<QueueChanged> queueChanged) {
        this.inbox = inbox;
        this.route = route;
        this.queueChanged = queueChanged;
    }

    @Incoming("escalation-requests")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, route);
        queueChanged.fire(new QueueChanged());
    }
}
