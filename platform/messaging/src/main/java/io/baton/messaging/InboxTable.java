package io.baton.messaging;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The table {@code inbox}. */
final class InboxTable implements SeenEvents {

    private static final String MARK =
            "insert into inbox (event_key) select key from unnest(?) as key on conflict do nothing returning event_key";

    private static final String FORGET = "delete from inbox where ctid = any(array("
            + "select ctid from inbox where received_at < now() - make_interval(secs => ?) limit ?))";

    /**
     * Two instances that hold the same events for a moment wait here for each other; keys are marked in one order
     * everywhere, so that they do not deadlock.
     */
    @Override
    public Set<UUID> markNew(Connection connection, Collection<UUID> keys) throws SQLException {
        UUID[] ordered = keys.toArray(UUID[]::new);
        Arrays.sort(ordered);
        Array array = connection.createArrayOf("uuid", ordered);
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setArray(1, array);
            try (ResultSet marked = mark.executeQuery()) {
                return readKeys(marked, ordered.length);
            }
        }
    }

    /** Forgets at most {@code limit} events older than {@code retention} and gives their number. */
    int forget(Connection connection, Duration retention, int limit) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(FORGET)) {
            forget.setDouble(1, retention.toMillis() / 1000.0);
            forget.setInt(2, limit);
            return forget.executeUpdate();
        }
    }

    private static Set<UUID> readKeys(ResultSet marked, int expected) throws SQLException {
        Set<UUID> keys = new HashSet<>(expected * 2);
        while (marked.next()) {
            keys.add(marked.getObject(1, UUID.class));
        }
        return keys;
    }
}
