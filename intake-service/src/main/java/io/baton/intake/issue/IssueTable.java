package io.baton.intake.issue;

import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.IssueGroup;
import io.baton.intake.issue.domain.WidespreadIssue;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contacts, slots and groups of issues in the database; every call takes part in the connection's transaction. */
@Singleton
final class IssueTable {
    /** Partitions that come to an end together wait for each other here, so that the last one sees all. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('baton.intake.issues'))";

    private static final String REACH = """
            insert into issue_lanes (historic, lane, reached) values (?, ?, ?)
            on conflict (historic, lane) do update set reached = greatest(issue_lanes.reached, excluded.reached)""";

    private static final String ALL_REACHED =
            "select min(reached) from issue_lanes where historic = ? and lane < ? having count(*) = ?";

    private static final String IS_DUE = "select exists (select from issue_slots where historic = ? and ends <= ?)";

    private static final String DUE = """
            select issue_id, ends from issue_slots where historic = ? and ends <= ? order by ends, issue_id limit 500""";

    private static final String DONE = "delete from issue_slots where historic = ? and ends = ? and issue_id = ?";

    private static final String CONTACTS = """
            select case_id, customer, opened_at from issue_contacts, generate_series(0, ?) as day
            where issue_id = ? and historic = ?
                and opened_at >= ?::timestamptz - day * interval '24 hours'
                and opened_at < ?::timestamptz - day * interval '24 hours'""";

    private static final String RUNNING = """
            select group_id, lead_case_id, customers, usual, starts, ends from issue_groups
            where issue_id = ? and historic = ? and starts < ? order by ends desc limit 1""";

    private static final String PUT = """
            insert into issue_groups (group_id, issue_id, historic, lead_case_id, customers, usual, starts, ends)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (group_id) do update set ends = excluded.ends""";

    private static final String JOIN = """
            update issue_contacts set group_id = ?, joined_at = ?
            where issue_id = ? and historic = ? and opened_at >= ? and opened_at < ? and group_id is null""";

    /** A slot that is to be judged. */
    record Slot(UUID issueId, Instant ends) {}

    boolean isDue(Connection connection, boolean historic, Instant moment) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_DUE)) {
            select.setBoolean(1, historic);
            select.setObject(2, at(moment));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** A partition has delivered everything before a moment; answers up to when all have, empty while one has said nothing. */
    Optional<Instant> reached(Connection connection, boolean historic, int lane, Instant moment, int lanes)
            throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK);
                PreparedStatement reach = connection.prepareStatement(REACH);
                PreparedStatement all = connection.prepareStatement(ALL_REACHED)) {
            lock.execute();
            reach.setBoolean(1, historic);
            reach.setInt(2, lane);
            reach.setObject(3, at(moment));
            reach.executeUpdate();
            all.setBoolean(1, historic);
            all.setInt(2, lanes);
            all.setInt(3, lanes);
            try (ResultSet rows = all.executeQuery()) {
                return rows.next() ? Optional.of(instant(rows, 1)) : Optional.empty();
            }
        }
    }

    List<Slot> due(Connection connection, boolean historic, Instant moment) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setBoolean(1, historic);
            select.setObject(2, at(moment));
            List<Slot> due = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(new Slot(rows.getObject(1, UUID.class), instant(rows, 2)));
                }
            }
            return due;
        }
    }

    void done(Connection connection, boolean historic, Slot slot) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            delete.setBoolean(1, historic);
            delete.setObject(2, at(slot.ends()));
            delete.setObject(3, slot.issueId());
            delete.executeUpdate();
        }
    }

    /** The contacts of the window that ends with a slot, and of the same window on the days before. */
    List<Contact> contacts(Connection connection, boolean historic, Slot slot, WidespreadIssue policy)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CONTACTS)) {
            select.setInt(1, policy.days());
            select.setObject(2, slot.issueId());
            select.setBoolean(3, historic);
            select.setObject(4, at(slot.ends().minus(policy.window())));
            select.setObject(5, at(slot.ends()));
            List<Contact> contacts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    contacts.add(new Contact(rows.getObject(1, UUID.class), rows.getString(2), instant(rows, 3)));
                }
            }
            return contacts;
        }
    }

    /** The latest group of an issue that began before the end of a slot, or null. */
    IssueGroup running(Connection connection, boolean historic, Slot slot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RUNNING)) {
            select.setObject(1, slot.issueId());
            select.setBoolean(2, historic);
            select.setObject(3, at(slot.ends()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new IssueGroup(
                                rows.getObject(1, UUID.class),
                                slot.issueId(),
                                rows.getObject(2, UUID.class),
                                rows.getInt(3),
                                rows.getDouble(4),
                                instant(rows, 5),
                                instant(rows, 6))
                        : null;
            }
        }
    }

    /** Keeps a group, with the cases of the window that ends with a slot as members. */
    void keep(Connection connection, boolean historic, IssueGroup group, Slot slot, WidespreadIssue policy)
            throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement join = connection.prepareStatement(JOIN)) {
            put.setObject(1, group.groupId());
            put.setObject(2, group.issueId());
            put.setBoolean(3, historic);
            put.setObject(4, group.leadCaseId());
            put.setInt(5, group.customers());
            put.setDouble(6, group.usual());
            put.setObject(7, at(group.starts()));
            put.setObject(8, at(group.ends()));
            put.executeUpdate();
            join.setObject(1, group.groupId());
            join.setObject(2, at(slot.ends()));
            join.setObject(3, group.issueId());
            join.setBoolean(4, historic);
            join.setObject(5, at(slot.ends().minus(policy.window())));
            join.setObject(6, at(slot.ends()));
            join.executeUpdate();
        }
    }

    static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
