package io.baton.intake.policy;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The table of the versions in force; every call takes part in the connection's transaction. */
@Singleton
final class LaneTable {

    /** The versions in force on some lanes; a lane to which none was told is absent. */
    Map<Integer, Integer> versions(Connection connection, Collection<Integer> lanes) throws SQLException {
        Map<Integer, Integer> versions = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select lane, version from policy_lanes where lane = any(?)")) {
            select.setArray(1, connection.createArrayOf("int4", lanes.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getInt(1), rows.getInt(2));
                }
            }
        }
        return versions;
    }

    void set(Connection connection, int lane, int version) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("insert into policy_lanes (lane, version)"
                + " values (?, ?) on conflict (lane) do update set version = excluded.version")) {
            upsert.setInt(1, lane);
            upsert.setInt(2, version);
            upsert.executeUpdate();
        }
    }
}
