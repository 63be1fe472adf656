package io.baton.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service's consumer as the README shows it. */
@ApplicationScoped
class CountingConsumer implements TopicHandlers {

    private final Inbox inbox;
    private final CountingHandler handler;

    CountingConsumer(Inbox inbox, DataSource dataSource) {
        this.inbox = inbox;
        this.handler = new CountingHandler(dataSource::getConnection, "counted");
    }

    @Override
    public Optional<BatchHandler> of(String topic) {
        return topic.equals("things") ? Optional.of(handler) : Optional.empty();
    }

    @Incoming("things")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, handler);
    }
}
