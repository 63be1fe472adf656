package io.baton.messaging;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A service's consumer as the README shows it. */
@ApplicationScoped
class CountingConsumer {

    private final Inbox inbox;
    private final CountingHandler handler;

    CountingConsumer(Inbox inbox, DataSource dataSource) {
        this.inbox = inbox;
        this.handler = new CountingHandler(dataSource::getConnection, "counted");
    }

    @Incoming("things")
    @Blocking
    void consume(ConsumerRecords<byte[], byte[]> records) {
        inbox.process(records, handler);
    }
}
