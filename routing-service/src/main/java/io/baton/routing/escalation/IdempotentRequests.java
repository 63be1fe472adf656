package io.baton.routing.escalation;

import io.baton.messaging.DatabaseException;
import io.baton.routing.RoutingConfig;
import io.baton.web.ProblemException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Remembers the answers to requests with an Idempotency-Key; inside the transaction of the command. */
@ApplicationScoped
class IdempotentRequests {
    private static final String BEGIN = "insert into idempotent_requests (key, path, body_hash, created_at)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String EARLIER =
            "select body_hash, answer from idempotent_requests where key = ? and path = ?";
    private static final String FINISH = "update idempotent_requests set answer = ? where key = ? and path = ?";

    private final DataSource dataSource;
    private final RoutingConfig config;
    private final Clock clock;

    IdempotentRequests(DataSource dataSource, RoutingConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    /** A request that may come again. */
    record Request(String key, String path, byte[] body) {}

    /**
     * Begins a request; waits while the same one runs in another transaction.
     *
     * @return the answer that it got before; empty when it comes for the first time
     * @throws ProblemException 422 when the key was used with another body
     */
    Optional<byte[]> begin(Request request) {
        try (Connection connection = dataSource.getConnection()) {
            return isNew(connection, request) ? Optional.empty() : Optional.of(earlier(connection, request));
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** Keeps the answer to a request that was begun. */
    void finish(Request request, byte[] answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(FINISH)) {
            update.setBytes(1, answer);
            update.setString(2, request.key());
            update.setString(3, request.path());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    @Scheduled(every = "1h")
    void forgetOld() throws SQLException {
        Instant until = clock.instant().minus(config.idempotencyRetention());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from idempotent_requests where created_at < ?")) {
            delete.setObject(1, until.atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
    }

    private boolean isNew(Connection connection, Request request) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
            insert.setString(1, request.key());
            insert.setString(2, request.path());
            insert.setString(3, hash(request.body()));
            insert.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        }
    }

    private static byte[] earlier(Connection connection, Request request) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(EARLIER)) {
            select.setString(1, request.key());
            select.setString(2, request.path());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                if (!row.getString(1).equals(hash(request.body()))) {
                    throw ProblemException.of(422, "The Idempotency-Key was used with another body before.", List.of());
                }
                return row.getBytes(2);
            }
        }
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
