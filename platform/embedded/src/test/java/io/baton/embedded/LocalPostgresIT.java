package io.baton.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.embedded.ServerStartException.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    Path directory;

    private LocalPostgres server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        server = LocalPostgres.start(directory, 0);
        server.createDatabase("shop");
        execute("create table orders(id int); insert into orders values (7)");
        int port = server.port();
        server.stop();
        assertThatThrownBy(() -> server.connect("shop")).isInstanceOf(SQLException.class);

        server = LocalPostgres.start(directory, port);

        assertThat(server.port()).isEqualTo(port);
        assertThat(query("select id from orders")).isEqualTo("7");

        server.restart();

        assertThat(query("select id from orders")).isEqualTo("7");
    }

    @Test
    void keepsWhatWasCommittedBeforeAKill() throws SQLException {
        server = LocalPostgres.start(directory, 0);
        server.createDatabase("shop");
        execute("create table orders(id int); insert into orders values (7)");
        ProcessHandle.of(server.processId().orElseThrow()).orElseThrow().destroyForcibly();

        server.restart();

        assertThat(query("select id from orders")).isEqualTo("7");
    }

    @Test
    void makesADatabaseOnce() throws SQLException {
        server = LocalPostgres.start(directory, 0);

        server.createDatabase("a \"quoted\" name");
        server.createDatabase("a \"quoted\" name");

        try (Connection connection = server.connect("a%20%22quoted%22%20name")) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void commitsDurablyAndCountsInUtf8AndUtc() throws SQLException {
        server = LocalPostgres.start(directory, 0);
        server.createDatabase("shop");

        assertThat(query("show synchronous_commit")).isEqualTo("on");
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show server_encoding")).isEqualTo("UTF8");
        assertThat(query("show max_connections")).isEqualTo("200");
        assertThat(query("select lower('ÄÖÜΣ')")).isEqualTo("äöüσ");
    }

    @Test
    void namesAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerStartException failure = catchThrowableOfType(
                    ServerStartException.class, () -> LocalPostgres.start(directory, other.getLocalPort()));

            assertThat(failure.reason()).isEqualTo(Reason.PORT_IN_USE);
            assertThat(failure)
                    .hasMessage("Port %d, wanted for PostgreSQL, is used by another program.", other.getLocalPort());
        }
    }

    @Test
    void refusesADirectoryThatAnotherServerUses() {
        server = LocalPostgres.start(directory, 0);

        ServerStartException failure =
                catchThrowableOfType(ServerStartException.class, () -> LocalPostgres.start(directory, 0));

        assertThat(failure.reason()).isEqualTo(Reason.DATA_DIRECTORY_IN_USE);
        assertThat(server.processId()).isPresent();
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws IOException {
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "11\n");

        ServerStartException failure =
                catchThrowableOfType(ServerStartException.class, () -> LocalPostgres.start(directory, 0));

        assertThat(failure.reason()).isEqualTo(Reason.OTHER_POSTGRESQL_VERSION);
        assertThat(failure).hasMessageContaining("are of PostgreSQL 11");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = server.connect("shop");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = server.connect("shop");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
