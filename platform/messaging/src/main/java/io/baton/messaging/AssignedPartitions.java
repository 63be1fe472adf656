package io.baton.messaging;

import io.quarkus.arc.Unremovable;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.inject.Singleton;
import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Tells the inbox which partitions came to this instance. It must not block, for it runs on the polling thread. */
@Singleton
@Unremovable
@Identifier("baton-inbox")
final class AssignedPartitions implements KafkaConsumerRebalanceListener {

    private final Inbox inbox;

    AssignedPartitions(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        inbox.assigned(partitions);
    }
}
