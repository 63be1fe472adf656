package io.baton.local.sample;

import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Topics;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Tells in lines what happens to escalations, drafts, clocks and promises from now on, as it comes out of Kafka. */
public final class LiveFeed implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final FeedLines lines;
    private final Consumer<String> out;
    private final Clock clock;
    private final Thread thread;

    private LiveFeed(KafkaConsumer<byte[], byte[]> consumer, FeedLines lines, Consumer<String> out, Clock clock) {
        this.consumer = consumer;
        this.lines = lines;
        this.out = out;
        this.clock = clock;
        this.thread = new Thread(this::follow, "live-feed");
        this.thread.setDaemon(true);
    }

    /** Begins with what comes after this call. */
    public static LiveFeed start(LocalBaton baton, Style style, Consumer<String> out) {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, baton.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topics.CASE_EVENTS, Topics.ESCALATION_EVENTS, Topics.DRAFT_EVENTS)
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        CaseNames names = new CaseNames(baton.url(Service.INTAKE));
        LiveFeed feed = new LiveFeed(consumer, new FeedLines(style, names::of), out, Clock.systemUTC());
        feed.thread.start();
        return feed;
    }

    /** Ends it. */
    @Override
    public void close() {
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() {
        try (consumer) {
            while (true) {
                consumer.poll(POLL).forEach(this::tell);
                lines.due(clock.instant()).forEach(out);
            }
        } catch (WakeupException e) {
            return;
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> record) {
        try {
            lines.after(
                            EmittedEvents.decode(
                                    KafkaMessageFactory.createReader(record).toEvent()),
                            clock.instant())
                    .forEach(out);
        } catch (InvalidInputException | CloudEventRWException e) {
            out.accept("A record of " + record.topic() + " is not an event that Baton emits.");
        }
    }
}
