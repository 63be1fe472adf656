package io.baton.intake.policy;

import io.baton.contracts.PolicyOrigin;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of the versions; every call takes part in the connection's transaction. */
@Singleton
final class PolicyTable {
    private static final String COLUMNS =
            "select version, document, media_type, installed_by, installed_at, origin from trigger_policies ";
    private static final String KEEP = """
            insert into trigger_policies
                (version, document, media_type, digest, installed_by, installed_at, origin)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (version) do update
            set document = excluded.document, media_type = excluded.media_type, digest = excluded.digest,
                installed_by = excluded.installed_by, installed_at = excluded.installed_at,
                origin = excluded.origin""";

    /** Lets one instance after the other look for the newest version and add one, until its transaction ends. */
    void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                "select pg_advisory_xact_lock(hashtextextended('baton.intake.trigger-policy', 0))")) {
            lock.execute();
        }
    }

    Optional<InstalledPolicy> newest(Connection connection) throws SQLException {
        return list(connection, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The newest of the versions that came from somewhere. */
    Optional<InstalledPolicy> newest(Connection connection, PolicyOrigin origin) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + "where origin = ? order by version desc limit 1")) {
            select.setString(1, origin.name());
            return rows(select).stream().findFirst();
        }
    }

    Optional<InstalledPolicy> version(Connection connection, int version) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + "where version = ?")) {
            select.setInt(1, version);
            return rows(select).stream().findFirst();
        }
    }

    /** Versions below {@code before}, the newest first, at most {@code most}. */
    List<InstalledPolicy> list(Connection connection, int before, int most) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(COLUMNS + "where version < ? order by version desc limit ?")) {
            select.setInt(1, before);
            select.setInt(2, most);
            return rows(select);
        }
    }

    /** The digest of every version. */
    Map<Integer, String> digests(Connection connection) throws SQLException {
        Map<Integer, String> digests = new LinkedHashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select version, digest from trigger_policies order by version");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                digests.put(rows.getInt(1), rows.getString(2));
            }
        }
        return digests;
    }

    /** Stores a version, in the place of what was stored under its number. */
    void keep(Connection connection, InstalledPolicy policy) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(KEEP)) {
            upsert.setInt(1, policy.version());
            upsert.setString(2, policy.document().text());
            upsert.setString(3, policy.document().format().mediaType());
            upsert.setString(4, policy.document().digest());
            upsert.setString(5, policy.by());
            upsert.setObject(6, policy.at().atOffset(ZoneOffset.UTC));
            upsert.setString(7, policy.origin().name());
            upsert.executeUpdate();
        }
    }

    private static List<InstalledPolicy> rows(PreparedStatement select) throws SQLException {
        List<InstalledPolicy> found = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                PolicyFormat format = PolicyFormat.of(rows.getString(3)).orElseThrow();
                found.add(new InstalledPolicy(
                        rows.getInt(1),
                        new WrittenPolicy(format, rows.getString(2)),
                        rows.getString(4),
                        rows.getObject(5, OffsetDateTime.class).toInstant(),
                        PolicyOrigin.valueOf(rows.getString(6))));
            }
        }
        return found;
    }
}
