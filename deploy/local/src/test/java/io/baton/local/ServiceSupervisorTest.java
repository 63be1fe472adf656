package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceSupervisorTest {
    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private DataDirectory data;
    private ServiceSupervisor supervisor;

    @BeforeEach
    void prepare() throws IOException {
        data = DataDirectory.hold(directory.resolve("data"));
        Path program = directory.resolve("quarkus-run.jar");
        FakeCheckout.build(program);
        int port = freePort();
        ServiceCommand command = new ServiceCommand(
                Service.ROUTING,
                program,
                List.of("-Xmx32m"),
                Map.of("QUARKUS_HTTP_PORT", Integer.toString(port), "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:x"),
                data);
        supervisor =
                new ServiceSupervisor(command, URI.create("http://127.0.0.1:" + port), new HealthProbe(), said::add);
    }

    @AfterEach
    void stop() throws InterruptedException {
        supervisor.beginStop();
        supervisor.finishStop();
        data.close();
    }

    @Test
    void startsAServiceAndNamesItsProcess() throws IOException {
        supervisor.start();
        supervisor
                .firstReady()
                .orTimeout(60, java.util.concurrent.TimeUnit.SECONDS)
                .join();

        long pid = supervisor.running().orElseThrow().pid();
        assertThat(Files.readString(data.processFile(Service.ROUTING)).strip()).isEqualTo(Long.toString(pid));
        assertThat(LogTail.of(data.log(Service.ROUTING), 1)).containsExactly("listening with jdbc:x");
    }

    @Test
    void startsAKilledServiceAgainAndSaysSo() {
        supervisor.start();
        supervisor.firstReady().join();
        ProcessHandle first = supervisor.running().orElseThrow();

        first.destroyForcibly();

        await().atMost(SOON)
                .until(() -> supervisor.running().isPresent()
                        && !supervisor.running().get().equals(first));
        await().atMost(SOON).until(supervisor::isReady);
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).isEqualTo("routing-service has ended (exit code 137); starting it again in 1 s.");
        assertThat(said.get(1)).startsWith("routing-service is ready again (process ");
    }

    @Test
    void doesNotStartAStoppedServiceAgain() throws InterruptedException {
        supervisor.start();
        supervisor.firstReady().join();
        ProcessHandle running = supervisor.running().orElseThrow();

        supervisor.beginStop();
        supervisor.finishStop();

        assertThat(running.isAlive()).isFalse();
        assertThat(supervisor.running()).isEmpty();
        assertThat(data.processFile(Service.ROUTING)).doesNotExist();
        assertThat(said).isEmpty();
    }

    @Test
    void givesUpAServiceThatEndsFiveTimesBeforeItIsReady() throws IOException {
        Files.writeString(data.path().resolve("fail"), "Wrong configuration: no such thing");

        supervisor.start();

        assertThat(failure()).satisfies(failure -> {
            assertThat(failure.exitCode()).isEqualTo(ExitCode.SERVICE_FAILED);
            assertThat(failure)
                    .hasMessageContaining("routing-service has ended again and again")
                    .hasMessageContaining("Wrong configuration: no such thing");
        });
        assertThat(said).hasSize(4);
    }

    @Test
    void givesUpAtOnceWhenTheDiskIsFull() throws IOException {
        Files.writeString(data.path().resolve("fail"), "java.io.IOException: No space left on device");

        supervisor.start();

        assertThat(failure().exitCode()).isEqualTo(ExitCode.DISK_FULL);
        assertThat(said).isEmpty();
    }

    private LauncherException failure() {
        try {
            supervisor
                    .firstReady()
                    .orTimeout(120, java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            return (LauncherException) e.getCause();
        }
        throw new AssertionError("the service has got ready");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
