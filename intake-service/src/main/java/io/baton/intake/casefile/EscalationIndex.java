package io.baton.intake.casefile;

import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.Escalations;
import io.baton.intake.casefile.domain.OpenEscalation;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a row for each escalation, so that the database itself refuses a second open one of a case. */
@Singleton
final class EscalationIndex {
    private static final String CLOSE = """
            insert into escalations (escalation_id, case_id, requested_at, closed_at, outcome)
            select escalation_id, case_id, requested_at::timestamptz, closed_at::timestamptz, outcome
            from unnest(?, ?, ?, ?, ?) as closed (escalation_id, case_id, requested_at, closed_at, outcome)
            on conflict (escalation_id) do update
            set closed_at = excluded.closed_at, outcome = excluded.outcome""";
    private static final String OPEN = """
            insert into escalations (escalation_id, case_id, requested_at)
            select escalation_id, case_id, requested_at::timestamptz
            from unnest(?, ?, ?) as opened (escalation_id, case_id, requested_at)
            on conflict (escalation_id) do nothing""";
    private static final String FORGET = "delete from escalations where escalation_id = any (?)";

    /** A case before and after a batch; {@code before} is null for a new one. */
    record Change(CaseFile before, CaseFile after) {}

    private record Closed(UUID caseId, EarlierEscalation escalation) {}

    private record Opened(UUID caseId, OpenEscalation escalation) {}

    /** Writes what changed: first what became part of another and what closed, then what opened. */
    void save(Connection connection, List<Change> changes) throws SQLException {
        List<UUID> merged = new ArrayList<>();
        List<Closed> closed = new ArrayList<>();
        List<Opened> opened = new ArrayList<>();
        for (Change change : changes) {
            collect(change, merged, closed, opened);
        }
        if (!merged.isEmpty()) {
            forget(connection, merged);
        }
        if (!closed.isEmpty()) {
            close(connection, closed);
        }
        if (!opened.isEmpty()) {
            open(connection, opened);
        }
    }

    /** Most cases have no earlier escalation, and this is asked of every case of every batch. */
    private static void collect(Change change, List<UUID> merged, List<Closed> closed, List<Opened> opened) {
        UUID caseId = change.after().caseId();
        Escalations after = change.after().escalations();
        Escalations before =
                change.before() == null ? Escalations.NONE : change.before().escalations();
        UUID openBefore = openId(before);
        UUID openAfter = openId(after);
        if (openAfter != null && !openAfter.equals(openBefore)) {
            opened.add(new Opened(caseId, after.open()));
        }
        if (before.earlier().isEmpty()
                && after.earlier().isEmpty()
                && (openBefore == null || openBefore.equals(openAfter))) {
            return;
        }
        Set<UUID> closedBefore = closedIds(before);
        Set<UUID> left = closedIds(after);
        after.earlier().stream()
                .filter(escalation -> !closedBefore.contains(escalation.escalationId()))
                .forEach(escalation -> closed.add(new Closed(caseId, escalation)));
        Stream.concat(closedBefore.stream(), Stream.ofNullable(openBefore))
                .filter(id -> !left.contains(id) && !id.equals(openAfter))
                .forEach(merged::add);
    }

    private static Set<UUID> closedIds(Escalations escalations) {
        return escalations.earlier().stream()
                .map(EarlierEscalation::escalationId)
                .collect(Collectors.toSet());
    }

    private static UUID openId(Escalations escalations) {
        return escalations.open() == null ? null : escalations.open().escalationId();
    }

    private static void forget(Connection connection, List<UUID> merged) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setArray(1, connection.createArrayOf("uuid", merged.toArray()));
            delete.executeUpdate();
        }
    }

    private static void close(Connection connection, List<Closed> closed) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement(CLOSE)) {
            upsert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            closed.stream()
                                    .map(each -> each.escalation().escalationId())
                                    .toArray()));
            upsert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", closed.stream().map(Closed::caseId).toArray()));
            upsert.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            closed.stream()
                                    .map(each -> each.escalation().requestedAt().toString())
                                    .toArray()));
            upsert.setArray(
                    4,
                    connection.createArrayOf(
                            "text",
                            closed.stream()
                                    .map(each -> each.escalation().closedAt().toString())
                                    .toArray()));
            upsert.setArray(
                    5,
                    connection.createArrayOf(
                            "text",
                            closed.stream()
                                    .map(each -> each.escalation().outcome())
                                    .toArray()));
            upsert.executeUpdate();
        }
    }

    private static void open(Connection connection, List<Opened> opened) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(OPEN)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            opened.stream()
                                    .map(each -> each.escalation().escalationId())
                                    .toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid", opened.stream().map(Opened::caseId).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            opened.stream()
                                    .map(each -> each.escalation().requestedAt().toString())
                                    .toArray()));
            insert.executeUpdate();
        }
    }
}
