package io.baton.embedded;

import static io.baton.embedded.ServerStartException.Reason.OTHER_POSTGRESQL_VERSION;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of one PostgreSQL server, and the programs that make, start and stop it. */
final class PostgresCluster {

    private static final Pattern MAJOR = Pattern.compile("PostgreSQL\\) (\\d+)");
    private static final String LOOPBACK_ONLY = " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
    private static final String SMALL = " -c shared_buffers=128MB -c max_connections=200";
    private static final String DURABLE = " -c fsync=on -c synchronous_commit=on";
    // Statements and details of errors hold values of rows, which are nobody's business in a log.
    private static final String QUIET =
            " -c log_checkpoints=off -c log_min_error_statement=panic -c log_error_verbosity=terse";
    private static final String UTC = " -c timezone=UTC -c log_timezone=UTC";

    private final PostgresBinaries binaries;
    private final Unprivileged user;
    private final Path home;
    private final Path data;
    private final Path log;

    PostgresCluster(Path home) {
        this.binaries = PostgresBinaries.unpacked();
        this.user = Unprivileged.user();
        this.home = home;
        this.data = home.resolve("data");
        this.log = home.resolve("postgresql.log");
    }

    /** Makes the files when they are absent, otherwise checks that this PostgreSQL can read them. */
    void prepare(String superuser, String password) throws IOException {
        user.own(home);
        if (Files.exists(data.resolve("PG_VERSION"))) {
            requireSameMajorVersion();
        } else {
            initialise(superuser, password);
        }
    }

    void start(int port) throws IOException {
        long logged = Files.exists(log) ? Files.size(log) : 0;
        String options = "-p " + port + LOOPBACK_ONLY + SMALL + DURABLE + QUIET + UTC;
        Command.Outcome outcome = user.run(
                binaries.program("pg_ctl"),
                List.of("start", "-w", "-D", data.toString(), "-l", log.toString(), "-o", options));
        if (!outcome.succeeded()) {
            throw StartFailure.of(home, outcome.output() + logSince(logged));
        }
    }

    /** Stops the server, whoever started it, and waits for its end; nothing to do where none runs. */
    void stop() throws IOException {
        Optional<ProcessHandle> server = server();
        if (server.isPresent() && !stop("fast").succeeded() && server.get().isAlive()) {
            stop("immediate");
        }
        if (server().isEmpty()) {
            // After a kill -9 or a reboot its process id may be somebody else's, which PostgreSQL cannot tell.
            Files.deleteIfExists(processFile());
        }
    }

    /** The running server, by the process id in its own file; empty when that process is gone or another program. */
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(processFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(processFile(), StandardCharsets.UTF_8);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::servesThisCluster);
    }

    private boolean servesThisCluster(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres =
                info.command().filter(command -> command.endsWith("postgres")).isPresent();
        boolean elsewhere = info.arguments()
                .filter(arguments -> !Arrays.asList(arguments).contains(data.toString()))
                .isPresent();
        return postgres && !elsewhere;
    }

    private void initialise(String superuser, String password) throws IOException {
        // A start that was killed half-way must not leave half a cluster behind: the name is given when it is whole.
        Path unfinished = home.resolve("data.unfinished");
        Path passwordFile = home.resolve("password.unfinished");
        DirectoryTree.delete(unfinished);
        Files.writeString(passwordFile, password);
        user.own(home);
        user.own(passwordFile);
        Command.Outcome outcome = user.run(
                binaries.program("initdb"),
                List.of(
                        "-D",
                        unfinished.toString(),
                        "-U",
                        superuser,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        Files.delete(passwordFile);
        if (!outcome.succeeded()) {
            throw StartFailure.of(home, outcome.output());
        }
        Files.move(unfinished, data);
    }

    private void requireSameMajorVersion() throws IOException {
        String found = Files.readString(data.resolve("PG_VERSION")).strip();
        Matcher own = MAJOR.matcher(
                user.run(binaries.program("postgres"), List.of("--version")).output());
        if (own.find() && !own.group(1).equals(found)) {
            throw new ServerStartException(
                    OTHER_POSTGRESQL_VERSION,
                    "The data in " + home + " are of PostgreSQL " + found + ", this is PostgreSQL " + own.group(1)
                            + ".");
        }
    }

    private Command.Outcome stop(String mode) {
        return user.run(
                binaries.program("pg_ctl"), List.of("stop", "-w", "-t", "30", "-m", mode, "-D", data.toString()));
    }

    private Path processFile() {
        return data.resolve("postmaster.pid");
    }

    private String logSince(long offset) throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        byte[] all = Files.readAllBytes(log);
        int from = (int) Math.min(offset, all.length);
        return new String(all, from, all.length - from, StandardCharsets.ISO_8859_1);
    }
}
