package io.baton.local;

import io.baton.embedded.EmbeddedServers;
import io.baton.embedded.LocalPostgres;
import io.baton.embedded.ServerStartException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

/**
 * A running Baton: PostgreSQL, Kafka and the four services as packaged. A service that ends is started again, more
 * slowly each time. Thread-safe.
 */
public final class LocalBaton implements AutoCloseable {
    private final DataDirectory data;
    private final ServicePorts ports;
    private final EmbeddedServers servers;
    private final ServerWatch serverWatch;
    private final Watchdog watchdog;
    private final Map<Service, ServiceSupervisor> supervisors;
    private boolean closed;

    private LocalBaton(DataDirectory data, ServicePorts ports, EmbeddedServers servers, Options options) {
        this.data = data;
        this.ports = ports;
        this.servers = servers;
        this.serverWatch = ServerWatch.over(servers, data);
        this.watchdog = Watchdog.over(data);
        this.supervisors = supervisors(options);
    }

    /**
     * Starts everything and returns when the servers answer and the services have been started; they may not be ready
     * yet.
     *
     * @throws LauncherException when it cannot be started; then nothing is left running
     */
    public static LocalBaton start(Options options) {
        Checkout checkout = new Checkout(options.checkout());
        checkout.requireBuilt();
        DataDirectory data = DataDirectory.hold(options.data());
        try {
            ProcessFiles.killLeftovers(data);
            if (options.fresh()) {
                ProcessFiles.killDatabase(data);
                data.empty();
            }
            ServicePorts ports = ServicePorts.claim(options);
            LocalBaton baton = new LocalBaton(data, ports, startServers(data, options), options);
            baton.supervisors.values().forEach(ServiceSupervisor::start);
            return baton;
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** The address of a service, such as {@code http://127.0.0.1:8081}. */
    public URI url(Service service) {
        return ports.url(service);
    }

    /** The value of {@code bootstrap.servers} for Kafka's clients. */
    public String bootstrapServers() {
        return servers.kafka().bootstrapServers();
    }

    /** The JDBC URL of a schema of the database; user and password are both {@code baton}. */
    public String jdbcUrl(String schema) {
        return ServiceEnvironment.jdbcUrl(servers, schema);
    }

    /** The data directory. */
    public Path data() {
        return data.path();
    }

    /** The process id of a service; empty while it is down. */
    public Optional<Long> pid(Service service) {
        return supervisors.get(service).running().map(ProcessHandle::pid);
    }

    /** Kills the process of a service as {@code kill -9} does; it will be started again. Nothing to do while it is down. */
    public void kill(Service service) {
        supervisors.get(service).running().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Whether all services are ready now. */
    public boolean isReady() {
        return supervisors.values().stream().allMatch(ServiceSupervisor::isReady);
    }

    /**
     * Waits until every service has been ready once.
     *
     * @throws LauncherException when one of them does not get ready
     */
    public void awaitReady() {
        try {
            CompletableFuture.anyOf(firstFailure(), allReady()).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LauncherException failure ? failure : e;
        }
    }

    /**
     * Waits until everything that is in Kafka now has been processed, and all that came of it.
     *
     * @param patience how long to wait without any progress
     * @return whether that is so; false when nothing has moved for as long as the patience
     */
    public boolean awaitIdle(Duration patience) {
        try (Consumption consumption = Consumption.at(bootstrapServers())) {
            return consumption.awaitIdle(patience);
        }
    }

    /** How many records lie in dead letters, of all services together. */
    public long deadLetters() {
        try (Consumption consumption = Consumption.at(bootstrapServers())) {
            return consumption.deadLetters();
        }
    }

    /** Completes with the reason when PostgreSQL or Kafka has gone down; this is then to be closed. */
    public CompletionStage<LauncherException> broken() {
        return serverWatch.broken();
    }

    /** Stops everything in order and waits for the end of every process. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        serverWatch.close();
        supervisors.values().forEach(ServiceSupervisor::beginStop);
        try {
            for (ServiceSupervisor supervisor : supervisors.values()) {
                supervisor.finishStop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watchdog.close();
            servers.close();
            data.close();
        }
    }

    private CompletableFuture<Void> allReady() {
        return CompletableFuture.allOf(
                supervisors.values().stream().map(ServiceSupervisor::firstReady).toArray(CompletableFuture<?>[]::new));
    }

    private CompletableFuture<Void> firstFailure() {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        supervisors.values().forEach(supervisor -> supervisor.firstReady().exceptionally(failure -> {
            failed.completeExceptionally(failure);
            return null;
        }));
        return failed;
    }

    private Map<Service, ServiceSupervisor> supervisors(Options options) {
        Checkout checkout = new Checkout(options.checkout());
        HealthProbe probe = new HealthProbe();
        ServiceEnvironment environment = new ServiceEnvironment(servers, ports, options);
        Map<Service, ServiceSupervisor> started = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            ServiceCommand command = new ServiceCommand(
                    service, checkout.program(service), options.serviceJvmFlags(), environment.of(service), data);
            started.put(service, new ServiceSupervisor(command, url(service), probe, options.says()));
        }
        return started;
    }

    private static EmbeddedServers startServers(DataDirectory data, Options options) {
        EmbeddedServers servers = null;
        try {
            servers = EmbeddedServers.start(data.path(), options.postgresPort(), options.kafkaPort());
            createSchemas(servers.postgres());
            return servers;
        } catch (ServerStartException e) {
            throw new LauncherException(exitCode(e.reason()), e.getMessage(), e);
        } catch (SQLException e) {
            servers.close();
            throw new LauncherException(
                    ExitCode.SERVER_FAILED, "PostgreSQL does not do its work: " + e.getMessage(), e);
        }
    }

    private static ExitCode exitCode(ServerStartException.Reason reason) {
        return switch (reason) {
            case PORT_IN_USE -> ExitCode.PORT_IN_USE;
            case NO_SPACE_LEFT -> ExitCode.DISK_FULL;
            case DATA_DIRECTORY_IN_USE, DATA_DIRECTORY_NOT_WRITABLE, OTHER_POSTGRESQL_VERSION ->
                ExitCode.DATA_DIRECTORY;
            case NO_BINARIES, RUNS_AS_ROOT, FAILED -> ExitCode.SERVER_FAILED;
        };
    }

    private static void createSchemas(LocalPostgres postgres) throws SQLException {
        postgres.createDatabase(ServiceEnvironment.DATABASE);
        try (Connection connection = postgres.connect(ServiceEnvironment.DATABASE);
                Statement statement = connection.createStatement()) {
            for (Service service : Arrays.asList(Service.values())) {
                statement.addBatch("create schema if not exists " + service.schema());
            }
            statement.executeBatch();
        }
    }
}
