package io.baton.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Puts the parts together. */
@Singleton
final class MessagingBeans {

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    StopSignal stopSignal() {
        return new StopSignal();
    }

    @Produces
    @Singleton
    StartGate startGate() {
        return new StartGate();
    }

    @Produces
    @Singleton
    Lanes lanes(MessagingConfig config) {
        return new Lanes(config.topics().partitions());
    }

    @Produces
    @Singleton
    Retry retry(StopSignal stop) {
        return new Retry(Backoff.DEFAULT, () -> ThreadLocalRandom.current().nextLong(), stop);
    }

    @Produces
    @Singleton
    Transactions transactions(DataSource dataSource) {
        return new QuarkusTransactions(dataSource);
    }

    @Produces
    @Singleton
    KafkaRecordSender sender(
            @Identifier("default-kafka-broker") Map<String, Object> connection, MessagingConfig config) {
        return KafkaRecordSender.connect(connection, config.service() + "-outbox");
    }

    void close(@Disposes KafkaRecordSender sender) {
        sender.close();
    }

    @Produces
    @Singleton
    LanePublisher lanePublisher(Transactions transactions, KafkaRecordSender sender, Lanes lanes, Retry retry) {
        return new LanePublisher(new OutboxTable(), transactions, sender, new LaneLocks(lanes), retry);
    }

    @Produces
    @Singleton
    BackgroundPublisher backgroundPublisher(LanePublisher publisher, StartGate gate, StopSignal stop) {
        return new BackgroundPublisher(publisher, () -> gate.pass(stop));
    }

    @Produces
    @Singleton
    BatchTransaction batchTransaction(LanePublisher publisher, Lanes lanes, MessagingConfig config, Clock clock) {
        return new BatchTransaction(
                new InboxTable(),
                new OutboxDelivery(new OutboxTable(), publisher),
                new DeadLetters(config.service(), clock),
                lanes);
    }

    @Produces
    @Singleton
    Inbox inbox(
            BatchTransaction batch,
            Transactions transactions,
            LanePublisher publisher,
            Lanes lanes,
            Retry retry,
            MeterRegistry registry,
            StartGate gate,
            StopSignal stop) {
        return new Inbox(
                () -> gate.pass(stop), batch, transactions, publisher, lanes, retry, new InboxMetrics(registry));
    }

    @Produces
    @Singleton
    Outbox outbox(
            Transactions transactions,
            BackgroundPublisher publisher,
            Lanes lanes,
            Retry retry,
            MessagingConfig config) {
        return new Outbox(
                transactions,
                new OutboxTable(),
                publisher,
                lanes,
                config.outbox().commandWait(),
                retry);
    }

    @Produces
    @Singleton
    DeadLetterReplay deadLetterReplay(
            @Identifier("default-kafka-broker") Map<String, Object> connection, MessagingConfig config, Inbox inbox) {
        return new DeadLetterReplay(connection, config.service(), inbox);
    }

    @Produces
    @Singleton
    OutboxSweep outboxSweep(
            Transactions transactions, BackgroundPublisher publisher, Lanes lanes, MeterRegistry registry) {
        return new OutboxSweep(new OutboxTable(), transactions, publisher, lanes, registry);
    }

    @Produces
    @Singleton
    InboxPurge inboxPurge(Transactions transactions, MessagingConfig config, StopSignal stop) {
        return new InboxPurge(new InboxTable(), transactions, config.inbox().retention(), stop);
    }
}
