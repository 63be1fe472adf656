package io.baton.intake.issue;

import io.baton.intake.issue.domain.ContactAgain;
import io.baton.intake.issue.domain.Slot;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Contacts that are to be judged; every call takes part in the connection's transaction. */
@Singleton
final class DueContacts {
    /** One that is being changed is judged when that is done. */
    private static final String DUE = """
            select case_id, issue_id, opened_at, due_at, source from issue_contacts
            where historic = ? and not judged and due_at < ?
            order by due_at, case_id limit ? for update skip locked""";

    private static final String IS_ANY =
            "select exists (select from issue_contacts where historic = ? and not judged and due_at < ?)";

    private static final String ALL_JUDGED = """
            update issue_contacts set judged = true where case_id in (
                select case_id from issue_contacts
                where historic = ? and not judged and due_at < ? for update skip locked)""";

    private static final String JUDGED = "update issue_contacts set judged = true where case_id = any(?)";

    /** Of a customer of thousands of contacts no more are read than decide whether it is the one that counts. */
    private static final String AGAIN = """
            select due.case_id, due.issue_id, due.opened_at, earlier.contacts + 1, earlier.since
            from unnest(?, ?) as judged (case_id, known_before) join issue_contacts due using (case_id)
            cross join lateral (
                select count(*) as contacts, min(opened_at) as since from (
                    select known.opened_at from issue_contacts known
                    where known.customer = due.customer and known.issue_id = due.issue_id
                    and known.opened_at >= due.opened_at - make_interval(secs => ?)
                    and (known.opened_at, known.case_id) < (due.opened_at, due.case_id)
                    and (known_before is null or known.appended_at < known_before::timestamptz)
                    limit ?) as few) as earlier
            where earlier.contacts + 1 = ?
            order by due.opened_at, due.case_id""";

    private static final String[] FORGET = {"""
        delete from issue_contacts where case_id in (
            select case_id from issue_contacts where (judged or historic) and added_at < ?
            limit 1000 for update skip locked)""", """
        delete from issue_groups where ends < ? and not exists (
            select from issue_members where issue_members.group_id = issue_groups.group_id)""", "delete from issue_lanes where scope <> 'now' and added_at < ?"};

    /** A contact that is to be judged, and with which slot. */
    record Due(UUID caseId, Slot slot) {}

    /** Whether there are contacts to judge. */
    boolean isAny(Connection connection, boolean historic, Instant upTo) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_ANY)) {
            select.setBoolean(1, historic);
            select.setObject(2, Sql.at(upTo));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** The next contacts of slots that are over, in their order. */
    List<Due> next(Connection connection, boolean historic, Instant upTo, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setBoolean(1, historic);
            select.setObject(2, Sql.at(upTo));
            select.setInt(3, limit);
            List<Due> contacts = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    contacts.add(new Due(rows.getObject(1, UUID.class), slot(rows, historic)));
                }
            }
            return contacts;
        }
    }

    private static Slot slot(ResultSet rows, boolean historic) throws SQLException {
        UUID issueId = rows.getObject(2, UUID.class);
        Instant openedAt = Sql.instant(rows, 3);
        return historic
                ? Slot.historic(issueId, openedAt, rows.getString(5))
                : Slot.live(issueId, openedAt, Sql.instant(rows, 4));
    }

    /** Those among some contacts with which a customer comes back with an issue once more. */
    List<Notice> again(Connection connection, List<Due> contacts, ContactAgain policy) throws SQLException {
        if (!policy.enabled()) {
            return List.of();
        }
        try (PreparedStatement select = connection.prepareStatement(AGAIN)) {
            select.setArray(1, connection.createArrayOf("uuid", ids(contacts)));
            select.setArray(2, connection.createArrayOf("text", knownBefore(contacts)));
            select.setDouble(3, policy.within().toMillis() / 1000.0);
            select.setInt(4, policy.times());
            select.setInt(5, policy.times());
            List<Notice> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(Notice.ofContact(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getInt(4),
                            Sql.instant(rows, 5),
                            Sql.instant(rows, 3)));
                }
            }
            return found;
        }
    }

    /** All of slots that are over, when nothing is asked about them. */
    void judged(Connection connection, boolean historic, Instant upTo) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(ALL_JUDGED)) {
            update.setBoolean(1, historic);
            update.setObject(2, Sql.at(upTo));
            update.executeUpdate();
        }
    }

    void judged(Connection connection, List<Due> contacts) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(JUDGED)) {
            update.setArray(1, connection.createArrayOf("uuid", ids(contacts)));
            update.executeUpdate();
        }
    }

    /** Forgets some of what was added before a moment and is judged, or is history that nobody has said the end of. */
    void forget(Connection connection, Instant before) throws SQLException {
        for (String sql : FORGET) {
            try (PreparedStatement delete = connection.prepareStatement(sql)) {
                delete.setObject(1, Sql.at(before));
                delete.executeUpdate();
            }
        }
    }

    private static Object[] knownBefore(List<Due> contacts) {
        return contacts.stream()
                .map(due -> due.slot().knownBefore())
                .map(known -> known == null ? null : known.toString())
                .toArray();
    }

    private static Object[] ids(List<Due> contacts) {
        return contacts.stream().map(Due::caseId).toArray();
    }
}
