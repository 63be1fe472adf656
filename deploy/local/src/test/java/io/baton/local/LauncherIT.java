package io.baton.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.local.run.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a program, with real servers and services that only answer the health check. */
class LauncherIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String RUNS = "Ctrl-C stops everything.";

    @TempDir
    Path directory;

    private final List<Process> launchers = new ArrayList<>();
    private final List<ServerSocket> reserved = new ArrayList<>();
    private String portBase;
    private String postgresPort;
    private String kafkaPort;
    private int programs;

    @BeforeEach
    void chooseFreePorts() throws IOException {
        FakeCheckout.in(directory.resolve("checkout"));
        portBase = Integer.toString(fourFreePorts());
        postgresPort = Integer.toString(freePort());
        kafkaPort = Integer.toString(freePort());
    }

    @AfterEach
    void endLaunchers() throws IOException, InterruptedException {
        for (Process launcher : launchers) {
            launcher.toHandle().destroy();
            launcher.waitFor();
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
    }

    @Test
    void stopsEverythingOnSigterm() throws IOException, InterruptedException {
        Process launcher = launch("--empty");
        awaitOutput(1, RUNS);
        List<ProcessHandle> children = launcher.toHandle().descendants().toList();
        assertThat(Files.list(directory.resolve("data")))
                .extracting(file -> file.getFileName().toString())
                .contains("intake-service.pid", "routing-service.pid", "drafting-service.pid", "metrics-service.pid");

        launcher.toHandle().destroy();

        assertThat(launcher.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(143);
        assertThat(output(1)).endsWith("Stopped.\n");
        assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
        assertThat(directory.resolve("data/intake-service.pid")).doesNotExist();
        assertThat(directory.resolve("data/postgres/data/postmaster.pid")).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhenItIsKilledAndStartsAgainOnTheSameData() throws IOException, InterruptedException {
        Process launcher = launch("--empty");
        awaitOutput(1, RUNS);
        List<ProcessHandle> children = launcher.toHandle().descendants().toList();
        Process second = launch("--empty", "--port-base", "39001");
        assertThat(second.waitFor()).isEqualTo(ExitCode.DATA_DIRECTORY.number());
        assertThat(output(2)).contains("Another run (process " + launcher.pid() + ") uses the data directory");

        launcher.destroyForcibly();

        await().atMost(SOON).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        launch("--empty");
        awaitOutput(3, RUNS);
    }

    @Test
    void namesThePortThatIsInUseBeforeItStartsAnything() throws IOException, InterruptedException {
        int routing = Integer.parseInt(portBase) + 1;
        reserved.add(new ServerSocket(routing, 1, InetAddress.getLoopbackAddress()));

        Process launcher = launch("--empty");

        assertThat(launcher.waitFor()).isEqualTo(ExitCode.PORT_IN_USE.number());
        assertThat(output(1))
                .endsWith(
                        "Port " + routing
                                + ", wanted for routing-service, is used by another program; choose another with --port-base.\n");
        assertThat(directory.resolve("data/postgres")).doesNotExist();
    }

    @Test
    void saysThatTheServicesAreNotBuilt() throws IOException, InterruptedException {
        Files.delete(new Checkout(directory.resolve("checkout")).program(Service.METRICS));

        assertThat(launch("--empty").waitFor()).isEqualTo(ExitCode.NOT_BUILT.number());
        assertThat(output(1)).contains("metrics-service; run ./mvnw -DskipTests package there.");
    }

    @Test
    void saysThatTheFileCannotBeReadBeforeItStartsAnything() throws IOException, InterruptedException {
        assertThat(launch("--replay", "nowhere.ndjson").waitFor()).isEqualTo(ExitCode.REPLAY_FAILED.number());
        assertThat(output(1)).isEqualTo("There is no readable file nowhere.ndjson.\n");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws IOException, InterruptedException {
        assertThat(launch("--frsh").waitFor()).isEqualTo(ExitCode.USAGE.number());
        assertThat(output(1)).isEqualTo("There is no option --frsh; see ./run --help.\n");
    }

    private Process launch(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-Dbaton.checkout=" + directory.resolve("checkout"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--data=" + directory.resolve("data"),
                "--port-base=" + portBase,
                "--postgres-port=" + postgresPort,
                "--kafka-port=" + kafkaPort));
        command.addAll(Arrays.asList(arguments));
        Process launcher = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(outputFile(++programs).toFile())
                .start();
        launchers.add(launcher);
        return launcher;
    }

    private void awaitOutput(int program, String text) {
        await().atMost(SOON).until(() -> output(program).contains(text));
    }

    private String output(int program) throws IOException {
        return Files.readString(outputFile(program));
    }

    private Path outputFile(int program) {
        return directory.resolve("output-" + program);
    }

    private static int fourFreePorts() throws IOException {
        // Above the ports that systems hand out to clients, so that nobody takes one in between.
        for (int base = 61_000; base < 65_000; base += 4) {
            int candidate = base;
            if (java.util.stream.IntStream.range(candidate, candidate + 4).allMatch(LauncherIT::isFree)) {
                return candidate;
            }
        }
        throw new IOException("no four free ports in a row");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
