package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.embedded.ServerStartException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Exit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaIT {

    @TempDir
    Path directory;

    private LocalKafka server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void keepsRecordsAndOffsetsOverARestart() throws Exception {
        server = LocalKafka.start(directory, 0);
        server.createTopic("orders", 3, Map.of("cleanup.policy", "compact"));
        server.createTopic("orders", 3, Map.of());
        send("first");
        assertThat(read()).containsExactly("first");
        int port = server.port();
        server.stop();

        server = LocalKafka.start(directory, port);
        send("second");

        assertThat(read()).containsExactly("second");

        server.restart();
        send("third");

        assertThat(read()).containsExactly("third");
    }

    @Test
    void namesAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerStartException failure = catchThrowableOfType(
                    ServerStartException.class, () -> LocalKafka.start(directory, other.getLocalPort()));

            assertThat(failure.reason()).isEqualTo(Reason.PORT_IN_USE);
            assertThat(failure)
                    .hasMessage("Port %d, wanted for Kafka, is used by another program.", other.getLocalPort());
        }
    }

    @Test
    void saysThatItHasGivenUpInsteadOfEndingTheProgram() {
        server = LocalKafka.start(directory, 0);
        CompletableFuture<String> broken = server.broken().toCompletableFuture();
        assertThat(broken).isNotDone();

        Exit.halt(1);

        assertThat(broken).succeedsWithin(Duration.ofSeconds(10)).asString().contains(directory.toString());
    }

    @Test
    void refusesADirectoryThatAnotherServerUses() {
        server = LocalKafka.start(directory, 0);

        ServerStartException failure =
                catchThrowableOfType(ServerStartException.class, () -> LocalKafka.start(directory, 0));

        assertThat(failure.reason()).isEqualTo(Reason.DATA_DIRECTORY_IN_USE);
    }

    private void send(String value) throws InterruptedException, ExecutionException {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("orders", "key", value)).get();
        }
    }

    private List<String> read() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", server.bootstrapServers(),
                "group.id", "readers",
                "auto.offset.reset", "earliest",
                "enable.auto.commit", "false");
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("orders"));
            List<String> values = Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .pollInSameThread()
                    .until(() -> values(consumer), found -> !found.isEmpty());
            consumer.commitSync();
            return values;
        }
    }

    private static List<String> values(KafkaConsumer<String, String> consumer) {
        List<String> values = new ArrayList<>();
        for (ConsumerRecord<String, String> consumed : consumer.poll(Duration.ofMillis(200))) {
            values.add(consumed.value());
        }
        return values;
    }
}
