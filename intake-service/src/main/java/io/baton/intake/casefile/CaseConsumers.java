package io.baton.intake.casefile;

import io.baton.contracts.Topics;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.Inbox;
import io.baton.messaging.TopicHandlers;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics that cases are made of. */
@ApplicationScoped
class CaseConsumers implements TopicHandlers {
    private final Inbox inbox;
    private final ReadContactEvents contactEvents;
    private final FollowEscalations escalationEvents;
    private final FollowDrafts draftEvents;

    CaseConsumers(
            Inbox inbox,
            ReadContactEvents contactEvents,
            FollowEscalations escalationEvents,
            FollowDrafts draftEvents) {
        this.inbox = inbox;
        this.contactEvents = contactEvents;
        this.escalationEvents = escalationEvents;
        this.draftEvents = draftEvents;
    }

    @Override
    public Optional<BatchHandler> of(String topic) {
        return Optional.ofNullable(Map.<String, BatchHandler>of(
                        Topics.CONTACT_EVENTS,
                        contactEvents,
                        Topics.ESCALATION_EVENTS,
                        escalationEvents,
                        Topics.DRAFT_EVENTS,
                        draftEvents)
                .get(topic));
    }

    @Incoming(Topics.CONTACT_EVENTS)
    @Blocking
    void applyContactEvents(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, contactEvents);
    }

    @Incoming(Topics.ESCALATION_EVENTS)
    @Blocking
    void followEscalations(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, escalationEvents);
    }

    @Incoming(Topics.DRAFT_EVENTS)
    @Blocking
    void followDrafts(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, draftEvents);
    }
}
