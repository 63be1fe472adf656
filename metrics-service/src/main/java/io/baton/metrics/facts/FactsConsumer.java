package io.baton.metrics.facts;

import io.baton.contracts.Topics;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.Inbox;
import io.baton.messaging.TopicHandlers;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the four topics that facts come from. Nothing orders one topic against another. */
@ApplicationScoped
class FactsConsumer implements TopicHandlers {
    static final Set<String> TOPICS =
            Set.of(Topics.CASE_EVENTS, Topics.ESCALATION_REQUESTS, Topics.ESCALATION_EVENTS, Topics.DRAFT_EVENTS);

    private final Inbox inbox;
    private final FoldEvents fold;

    FactsConsumer(Inbox inbox, FoldEvents fold) {
        this.inbox = inbox;
        this.fold = fold;
    }

    @Override
    public Optional<BatchHandler> of(String topic) {
        return TOPICS.contains(topic) ? Optional.of(fold) : Optional.empty();
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
