package io.baton.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of this machine alone, with its data in a directory that is kept. It commits durably, and it ends
 * with this program, however that ends. Thread-safe.
 */
public final class LocalPostgres implements AutoCloseable {

    /** The superuser of every server. */
    public static final String USER = "baton";

    /** The superuser's password. */
    public static final String PASSWORD = "baton";

    private static final String MAINTENANCE_DATABASE = "postgres";
    private static final String DUPLICATE_DATABASE = "42P04";
    private static final String DUPLICATE_KEY = "23505";

    private final Path directory;
    private final int port;
    private DataDirectory held;
    private PostgresCluster cluster;
    private Watchdog watchdog;

    private LocalPostgres(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /**
     * Starts a server and returns when it answers. A server that a killed program left running on the same directory is
     * stopped first.
     *
     * @param dataDirectory made when absent; what an earlier server stored there is there again
     * @param port to listen on at 127.0.0.1; 0 for a free one
     * @throws ServerStartException with the reason
     */
    public static LocalPostgres start(Path dataDirectory, int port) {
        LocalPostgres server = new LocalPostgres(dataDirectory, port == 0 ? Ports.claim("PostgreSQL", 0) : port);
        server.start();
        return server;
    }

    /** The port, the same after every restart. */
    public int port() {
        return port;
    }

    /** The JDBC URL of a database, without user and password; the database need not exist. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Ports.HOST + ":" + port + "/" + database;
    }

    /** A new connection as {@link #USER}; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        source.setUser(USER);
        source.setPassword(PASSWORD);
        return source.getConnection();
    }

    /** Makes a database; nothing to do when it exists. */
    public void createDatabase(String name) throws SQLException {
        try (Connection connection = connect(MAINTENANCE_DATABASE)) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        }
    }

    /** The process id of the server's first process; empty when it is not running. */
    public synchronized Optional<Long> processId() {
        try {
            return cluster == null ? Optional.empty() : cluster.server().map(ProcessHandle::pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server if it is running and starts it on the same port and directory. */
    public synchronized void restart() {
        stop();
        start();
    }

    /** Stops the server and waits for its end; open connections are cut. Nothing to do when it is stopped. */
    public synchronized void stop() {
        if (cluster == null) {
            return;
        }
        watchdog.dismiss();
        try {
            cluster.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            cluster = null;
            held.release();
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    private synchronized void start() {
        DataDirectory home = DataDirectory.hold(directory);
        try {
            PostgresCluster starting = new PostgresCluster(home.path());
            starting.stop();
            starting.prepare(USER, PASSWORD);
            Ports.claim("PostgreSQL", port);
            startWhenOldMemoryIsFree(starting);
            watchdog = Watchdog.over(starting.server().orElseThrow().pid());
            cluster = starting;
            held = home;
        } catch (IOException | RuntimeException e) {
            home.release();
            throw StartFailure.of(home.path(), e);
        }
    }

    /** After a kill -9 of its first process, the others take a moment to notice and to let go of the shared memory. */
    private void startWhenOldMemoryIsFree(PostgresCluster starting) throws IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(15));
        while (true) {
            try {
                starting.start(port);
                return;
            } catch (ServerStartException e) {
                if (!e.getMessage().contains("shared memory block")
                        || Instant.now().isAfter(deadline)) {
                    throw e;
                }
            }
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("create database \"" + name.replace("\"", "\"\"") + "\"");
        } catch (SQLException e) {
            // Somebody else made it in between.
            if (!DUPLICATE_DATABASE.equals(e.getSQLState()) && !DUPLICATE_KEY.equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
