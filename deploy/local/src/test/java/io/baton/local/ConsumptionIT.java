package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Topics;
import io.baton.embedded.LocalKafka;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsumptionIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @TempDir
    Path directory;

    private final List<Thread> groups = new ArrayList<>();
    private volatile boolean stopping;
    private LocalKafka kafka;
    private KafkaProducer<String, String> producer;

    @BeforeEach
    void start() {
        kafka = LocalKafka.start(directory, 0);
        Topics.ALL.forEach(topic -> kafka.createTopic(topic, 2, Map.of()));
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer());
    }

    @AfterEach
    void stop() throws InterruptedException {
        stopping = true;
        for (Thread group : groups) {
            group.join();
        }
        producer.close();
        kafka.close();
    }

    @Test
    void isIdleOnlyWhenTheEffectsOfTheEffectsHaveBeenReadToo() throws InterruptedException, ExecutionException {
        CountDownLatch intakeGoesOn = new CountDownLatch(1);
        CountDownLatch routingGoesOn = new CountDownLatch(1);
        producer.send(new ProducerRecord<>(Topics.CONTACT_EVENTS, "c", "hello")).get();

        try (Consumption consumption = Consumption.at(kafka.bootstrapServers())) {
            assertThat(consumption.awaitIdle(SHORT)).as("nobody reads").isFalse();

            service(Service.INTAKE, Topics.CONTACT_EVENTS, intakeGoesOn, Topics.ESCALATION_REQUESTS);
            service(Service.ROUTING, Topics.ESCALATION_REQUESTS, routingGoesOn, Topics.ESCALATION_EVENTS);
            service(Service.DRAFTING, Topics.ESCALATION_EVENTS, new CountDownLatch(0), Topics.DRAFT_EVENTS);
            service(Service.METRICS, Topics.DRAFT_EVENTS, new CountDownLatch(0), null);
            assertThat(consumption.awaitIdle(Duration.ofSeconds(5)))
                    .as("intake is at work")
                    .isFalse();

            intakeGoesOn.countDown();
            assertThat(consumption.awaitIdle(Duration.ofSeconds(5)))
                    .as("routing is at work")
                    .isFalse();

            routingGoesOn.countDown();
            assertThat(consumption.awaitIdle(LONG)).isTrue();
        }
        assertThat(groups).allMatch(Thread::isAlive);
    }

    @Test
    void countsTheRecordsInAllDeadLetters() throws InterruptedException, ExecutionException {
        String deadLetter = Topics.deadLetter(Topics.CONTACT_EVENTS, "intake-service");
        try (Consumption consumption = Consumption.at(kafka.bootstrapServers())) {
            assertThat(consumption.deadLetters()).isZero();

            kafka.createTopic(deadLetter, 1, Map.of());
            producer.send(new ProducerRecord<>(deadLetter, "c", "poison")).get();

            assertThat(consumption.deadLetters()).isEqualTo(1);
        }
    }

    /** Reads a topic, waits, publishes one record for each, and only then commits: as the services do. */
    private void service(Service service, String reads, CountDownLatch goesOn, String writes) {
        Thread thread = new Thread(() -> {
            Map<String, Object> settings = Map.of(
                    ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    kafka.bootstrapServers(),
                    ConsumerConfig.GROUP_ID_CONFIG,
                    service.directory(),
                    ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                    "earliest",
                    ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                    false);
            try (KafkaConsumer<String, String> consumer =
                    new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
                consumer.subscribe(List.of(reads));
                while (!stopping) {
                    for (var record : consumer.poll(Duration.ofMillis(100))) {
                        goesOn.await();
                        if (writes != null) {
                            producer.send(new ProducerRecord<>(writes, record.key(), record.value()))
                                    .get();
                        }
                    }
                    consumer.commitSync();
                }
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        groups.add(thread);
    }
}
