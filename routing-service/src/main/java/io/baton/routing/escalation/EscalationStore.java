package io.baton.routing.escalation;

import io.baton.contracts.Channel;
import io.baton.messaging.ConcurrentUpdateException;
import io.baton.messaging.DatabaseException;
import io.baton.routing.escalation.domain.EscalatedCase;
import io.baton.routing.escalation.domain.Escalation;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Escalated cases and their escalations in PostgreSQL, many at once. All methods join the caller's transaction. */
@ApplicationScoped
public class EscalationStore {
    private static final String LOCK_CASES = "select case_id, sequence, heard, closed, version from escalated_cases"
            + " where case_id = any(?) order by case_id for update";

    private static final String OPEN_ESCALATIONS = "select document, snapshot from escalations"
            + " where case_id = any(?) and status not in ('RESOLVED', 'RETURNED')";

    private static final String SAVE_CASES = """
            insert into escalated_cases as t (case_id, sequence, heard, closed, version)
            select case_id, sequence, heard, string_to_array(closed, ',')::uuid[], version
            from unnest(?::uuid[], ?::bigint[], ?::bigint[], ?::text[], ?::bigint[])
                as u(case_id, sequence, heard, closed, version)
            on conflict (case_id) do update
            set sequence = excluded.sequence, heard = excluded.heard, closed = excluded.closed,
                version = excluded.version
            where t.version = excluded.version - 1
            """;

    private static final String SAVE_ESCALATIONS = """
            insert into escalations as t (escalation_id, case_id, status, team, agent, level, priority, kinds, triggers,
                skill, language, channel, historic, gap_announced, requested_at, document,
                snapshot)
            select escalation_id, case_id, status, team, agent, level, priority, string_to_array(kinds, ','),
                string_to_array(triggers, ','), skill, language, channel, historic, gap_announced, requested_at, document,
                snapshot
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::boolean[], ?::boolean[], ?::timestamptz[], ?::bytea[],
                    ?::bytea[])
                with ordinality as u(escalation_id, case_id, status, team, agent, level, priority, kinds, triggers,
                    skill, language, channel, historic, gap_announced, requested_at, document, snapshot, place)
            order by place
            on conflict (escalation_id) do update
            set status = excluded.status, team = excluded.team, agent = excluded.agent, level = excluded.level,
                priority = excluded.priority, kinds = excluded.kinds, triggers = excluded.triggers,
                skill = excluded.skill, language = excluded.language, channel = excluded.channel,
                historic = excluded.historic, gap_announced = excluded.gap_announced, document = excluded.document,
                snapshot = excluded.snapshot
            """;

    private final DataSource dataSource;

    EscalationStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A case with the version of its row, 0 when there is none yet. */
    public record Locked(EscalatedCase file, long version) {}

    /**
     * The cases, locked until the transaction ends; those never heard of as unknown ones.
     *
     * @return by case id, one for each asked for
     */
    public Map<UUID, Locked> lock(Collection<UUID> caseIds) {
        UUID[] ids = caseIds.stream().distinct().sorted().toArray(UUID[]::new);
        Map<UUID, Locked> cases = new HashMap<>();
        try (Connection connection = dataSource.getConnection()) {
            Array asked = connection.createArrayOf("uuid", ids);
            Map<UUID, CaseRow> rows = rows(connection, asked);
            Map<UUID, Escalation> open = open(connection, asked);
            for (UUID id : ids) {
                CaseRow row = rows.get(id);
                cases.put(
                        id,
                        row == null
                                ? new Locked(EscalatedCase.unknown(id), 0)
                                : new Locked(row.with(id, open.get(id)), row.version()));
            }
            return cases;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /**
     * Saves cases that were locked before and the escalations that changed.
     *
     * @param escalations in the order in which they were opened
     * @throws ConcurrentUpdateException when a case was new and somebody else was faster
     */
    public void save(Collection<Locked> cases, Collection<Escalation> escalations) {
        if (cases.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            saveCases(connection, List.copyOf(cases));
            if (!escalations.isEmpty()) {
                saveEscalations(connection, List.copyOf(escalations));
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The escalation of this id; empty when there is none. */
    public Optional<Escalation> find(UUID escalationId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select document, snapshot from escalations where escalation_id = ?")) {
            select.setObject(1, escalationId);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(EscalationDocument.read(row.getBytes(1), row.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private record CaseRow(long sequence, long heard, Set<UUID> closed, long version) {
        EscalatedCase with(UUID caseId, Escalation open) {
            return new EscalatedCase(caseId, sequence, heard, open, closed);
        }
    }

    private static Map<UUID, CaseRow> rows(Connection connection, Array ids) throws SQLException {
        Map<UUID, CaseRow> rows = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(LOCK_CASES)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID[] closed = (UUID[]) row.getArray(4).getArray();
                    rows.put(
                            row.getObject(1, UUID.class),
                            new CaseRow(
                                    row.getLong(2),
                                    row.getLong(3),
                                    new LinkedHashSet<>(Arrays.asList(closed)),
                                    row.getLong(5)));
                }
            }
        }
        return rows;
    }

    private static Map<UUID, Escalation> open(Connection connection, Array ids) throws SQLException {
        Map<UUID, Escalation> open = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(OPEN_ESCALATIONS)) {
            select.setArray(1, ids);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    Escalation escalation = EscalationDocument.read(row.getBytes(1), row.getBytes(2));
                    open.put(escalation.caseId(), escalation);
                }
            }
        }
        return open;
    }

    private static void saveCases(Connection connection, List<Locked> cases) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(SAVE_CASES)) {
            Columns<Locked> columns = new Columns<>(connection, upsert, cases);
            columns.add("uuid", each -> each.file().caseId());
            columns.add("bigint", each -> each.file().sequence());
            columns.add("bigint", each -> each.file().heard());
            columns.add("text", each -> joined(each.file().closed()));
            columns.add("bigint", each -> each.version() + 1);
            if (upsert.executeUpdate() < cases.size()) {
                throw new ConcurrentUpdateException("a case was opened or changed by somebody else");
            }
        }
    }

    private static void saveEscalations(Connection connection, List<Escalation> escalations) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(SAVE_ESCALATIONS)) {
            Columns<Escalation> columns = new Columns<>(connection, upsert, escalations);
            columns.add("uuid", Escalation::escalationId);
            columns.add("uuid", Escalation::caseId);
            columns.add("text", each -> each.state().status().name());
            columns.add("text", Escalation::team);
            columns.add("text", each -> each.state().agent());
            columns.add("text", each -> each.decision().level().name());
            columns.add("text", each -> each.decision().priority().name());
            columns.add("text", each -> joined(each.decision().kinds()));
            columns.add("text", each -> joined(triggerTypes(each)));
            columns.add("text", each -> each.decision().skill());
            columns.add("text", each -> each.decision().language());
            columns.add("text", each -> channel(each).name());
            columns.add("boolean", Escalation::historic);
            columns.add("boolean", Escalation::gapAnnounced);
            columns.add("timestamptz", each -> each.requestedAt().atOffset(ZoneOffset.UTC));
            columns.addBytes(each -> EscalationDocument.bytes(EscalationDocument.of(each)));
            columns.addBytes(each -> EscalationDocument.bytes(each.snapshot()));
            upsert.executeUpdate();
        }
    }

    /** A case whose channel is not known takes the place of an email: it can wait. */
    private static Channel channel(Escalation escalation) {
        Channel channel = escalation.snapshot().channel();
        return channel == null ? Channel.EMAIL : channel;
    }

    private static Set<Object> triggerTypes(Escalation escalation) {
        return escalation.triggers().stream()
                .map(trigger -> (Object) trigger.type())
                .collect(Collectors.toSet());
    }

    private static String joined(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** The parameters of a statement that takes one array for each column. */
    private static final class Columns<T> {
        private final Connection connection;
        private final PreparedStatement statement;
        private final List<T> rows;
        private int last;

        Columns(Connection connection, PreparedStatement statement, List<T> rows) {
            this.connection = connection;
            this.statement = statement;
            this.rows = rows;
        }

        void add(String type, Function<T, Object> value) throws SQLException {
            set(type, rows.stream().map(value).toArray());
        }

        /** The driver wants bytes in an array of their own type. */
        void addBytes(Function<T, byte[]> value) throws SQLException {
            set("bytea", rows.stream().map(value).toArray(byte[][]::new));
        }

        private void set(String type, Object[] values) throws SQLException {
            statement.setArray(++last, connection.createArrayOf(type, values));
        }
    }
}
