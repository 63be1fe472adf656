package io.baton.intake.issue;

import io.baton.messaging.Lanes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/** How far all partitions have come; every call takes part in the connection's transaction. */
@Singleton
final class IssueLanes {
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('baton.intake.issues'))";
    private static final String TRY_LOCK = "select pg_try_advisory_xact_lock(hashtext('baton.intake.issues'))";

    private static final String REACH = """
            insert into issue_lanes (scope, lane, reached)
            select scope, lane, max(reached::timestamptz) from unnest(?, ?, ?) as came (scope, lane, reached)
            group by scope, lane order by scope, lane
            on conflict (scope, lane) do update set reached = excluded.reached
            where issue_lanes.reached < excluded.reached""";

    private static final String ALL =
            "select min(reached) from issue_lanes where scope = ? and lane < ? having count(*) = ?";

    private final Lanes lanes;

    IssueLanes(Lanes lanes) {
        this.lanes = lanes;
    }

    /** Waits until nobody else judges; whoever gets it sees everything that was judged before. */
    void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.execute();
        }
    }

    /** The same without waiting; false when somebody else judges. */
    boolean tryLock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(TRY_LOCK);
                ResultSet rows = lock.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /** Keeps how far partitions have come; whether one of them had not come as far before. */
    boolean reach(Connection connection, Collection<Reach> reached) throws SQLException {
        try (PreparedStatement reach = connection.prepareStatement(REACH)) {
            reach.setArray(
                    1,
                    connection.createArrayOf(
                            "text", reached.stream().map(Reach::scope).toArray()));
            reach.setArray(
                    2,
                    connection.createArrayOf(
                            "int4", reached.stream().map(Reach::lane).toArray()));
            reach.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            reached.stream().map(each -> each.upTo().toString()).toArray()));
            return reach.executeUpdate() > 0;
        }
    }

    /** Up to when all partitions have delivered; empty while one has said nothing. */
    Optional<Instant> all(Connection connection, String scope) throws SQLException {
        try (PreparedStatement all = connection.prepareStatement(ALL)) {
            all.setString(1, scope);
            all.setInt(2, lanes.count());
            all.setInt(3, lanes.count());
            try (ResultSet rows = all.executeQuery()) {
                return rows.next() ? Optional.of(Sql.instant(rows, 1)) : Optional.empty();
            }
        }
    }
}
