package io.baton.metrics.facts;

import io.baton.contracts.Topics;
import io.baton.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the four topics that facts come from. Nothing orders one topic against another. */
@ApplicationScoped
class FactsConsumer {
    private final Inbox inbox;
    private final FoldEvents fold;

    FactsConsumer(Inbox inbox, FoldEvents fold) {
        this.inbox = inbox;
        this.fold = fold;
    }

    @Incoming(Topics.CASE_EVENTS)
    @Blocking
    void consumeCaseEvents(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, fold);
    }

    @Incoming(Topics.ESCALATION_REQUESTS)
    @Blocking
    void consumeEscalationRequests(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, fold);
    }

    @Incoming(Topics.ESCALATION_EVENTS)
    @Blocking
    void consumeEscalationEvents(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, fold);
    }

    @Incoming(Topics.DRAFT_EVENTS)
    @Blocking
    void consumeDraftEvents(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, fold);
    }
}
