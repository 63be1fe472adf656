package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program that started the servers is killed with kill -9. */
class KilledProgramIT {

    private static final TopicPartition ORDERS = new TopicPartition("orders", 0);

    @TempDir
    Path directory;

    private Process program;
    private int postgresPort;

    @BeforeEach
    void startInAnotherProgram() throws IOException {
        program = ServersOfAnotherProgram.launch(directory);
        postgresPort = Integer.parseInt(program.inputReader().readLine());
    }

    @AfterEach
    void endTheOtherProgram() {
        program.destroyForcibly();
    }

    @Test
    void leavesNoServerBehindAndNothingIsLost() throws Exception {
        kill();

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !answers(postgresPort));
        try (EmbeddedServers servers = EmbeddedServers.start(directory, 0, 0)) {
            assertThatTheRowIsThere(servers.postgres());
            assertThatTheRecordIsThere(servers.kafka());
        }
    }

    @Test
    void aServerLeftBehindMakesWayForTheNext() throws Exception {
        program.children().filter(KilledProgramIT::isShell).forEach(ProcessHandle::destroyForcibly);
        kill();

        try (LocalPostgres server = LocalPostgres.start(directory.resolve("postgres"), postgresPort)) {
            assertThatTheRowIsThere(server);
        }
    }

    private void kill() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    private static void assertThatTheRowIsThere(LocalPostgres server) throws SQLException {
        try (Connection connection = server.connect("shop");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from orders")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(7);
        }
    }

    private static void assertThatTheRecordIsThere(LocalKafka server) {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(ORDERS));
            consumer.seekToBeginning(List.of(ORDERS));
            Awaitility.await().atMost(Duration.ofSeconds(30)).pollInSameThread().untilAsserted(() -> assertThat(
                            consumer.poll(Duration.ofMillis(200)))
                    .extracting(found -> found.value())
                    .containsExactly("7"));
        }
    }

    private static boolean isShell(ProcessHandle process) {
        return process.info().command().filter(name -> name.endsWith("sh")).isPresent();
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
