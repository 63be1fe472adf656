package io.baton.intake.casefile;

import io.baton.messaging.Inbox;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the topics that cases are made of. */
@ApplicationScoped
class CaseConsumers {
    private final Inbox inbox;
    private final ApplyContactEvents contactEvents;
    private final FollowEscalations escalationEvents;

    CaseConsumers(Inbox inbox, ApplyContactEvents contactEvents, FollowEscalations escalationEvents) {
        this.inbox = inbox;
        this.contactEvents = contactEvents;
        this.escalationEvents = escalationEvents;
    }

    @Incoming("contact-events")
    @Blocking
    void applyContactEvents(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, contactEvents);
    }

    @Incoming("escalation-events")
    @Blocking
    void followEscalations(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, escalationEvents);
    }
}
