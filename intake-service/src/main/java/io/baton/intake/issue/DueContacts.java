package io.baton.intake.issue;

import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.ContactAgain;
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
            select case_id, issue_id, customer, opened_at from issue_contacts
            where historic = ? and not judged and opened_at < ?
            order by opened_at, case_id limit ? for update skip locked""";

    private static final String IS_ANY =
            "select exists (select from issue_contacts where not historic and not judged and opened_at < ?)";

    private static final String JUDGED = "update issue_contacts set judged = true where case_id = any(?)";

    private static final String AGAIN = """
            select due.case_id, due.issue_id, due.opened_at, count(*) + 1, min(earlier.opened_at)
            from issue_contacts due join issue_contacts earlier
                on earlier.customer = due.customer and earlier.issue_id = due.issue_id
                and earlier.opened_at >= due.opened_at - make_interval(secs => ?)
                and (earlier.opened_at, earlier.case_id) < (due.opened_at, due.case_id)
            where due.case_id = any(?)
            group by due.case_id, due.issue_id, due.opened_at
            having count(*) + 1 = ?
            order by due.opened_at, due.case_id""";

    private static final String[] FORGET = {"""
        delete from issue_contacts where case_id in (
            select case_id from issue_contacts where (judged or historic) and added_at < ?
            limit 1000 for update skip locked)""", """
        delete from issue_groups where ends < ? and not exists (
            select from issue_members where issue_members.group_id = issue_groups.group_id)""", "delete from issue_lanes where scope <> 'now' and added_at < ?"};

    /** Whether there are contacts of live cases to judge. */
    boolean isAny(Connection connection, Instant upTo) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(IS_ANY)) {
            select.setObject(1, Sql.at(upTo));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    /** The next contacts of slots that are over, in their order. */
    List<Contact> next(Connection connection, boolean historic, Instant upTo, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setBoolean(1, historic);
            select.setObject(2, Sql.at(upTo));
            select.setInt(3, limit);
            return read(select);
        }
    }

    static List<Contact> read(PreparedStatement select) throws SQLException {
        List<Contact> contacts = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                contacts.add(new Contact(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        Sql.instant(rows, 4)));
            }
        }
        return contacts;
    }

    /** Those among some contacts with which a customer comes back with an issue once more. */
    List<Notice> again(Connection connection, List<Contact> contacts, ContactAgain policy) throws SQLException {
        if (!policy.enabled()) {
            return List.of();
        }
        try (PreparedStatement select = connection.prepareStatement(AGAIN)) {
            select.setDouble(1, policy.within().toMillis() / 1000.0);
            select.setArray(2, connection.createArrayOf("uuid", ids(contacts)));
            select.setInt(3, policy.times());
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

    void judged(Connection connection, List<Contact> contacts) throws SQLException {
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

    private static Object[] ids(List<Contact> contacts) {
        return contacts.stream().map(Contact::caseId).toArray();
    }
}
