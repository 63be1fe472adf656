package io.baton.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Remembers which events were processed. */
interface SeenEvents {

    /** Marks keys as seen, within the transaction of {@code connection}, and gives those that were not before. */
    Set<UUID> markNew(Connection connection, Collection<UUID> keys) throws SQLException;
}
