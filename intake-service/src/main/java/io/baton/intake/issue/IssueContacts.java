package io.baton.intake.issue;

import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.WidespreadIssue;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who opened cases about what, and who has not been told of a group; every call takes part in the connection's transaction. */
@Singleton
public final class IssueContacts {
    private static final String ADD = """
            insert into issue_contacts (case_id, issue_id, historic, lane, customer, opened_at)
            select case_id, issue_id, historic, lane, customer, opened_at::timestamptz
            from unnest(?, ?, ?, ?, ?, ?) as made (case_id, issue_id, historic, lane, customer, opened_at)
            on conflict (case_id) do update
            set issue_id = excluded.issue_id, customer = excluded.customer, opened_at = excluded.opened_at""";

    private static final String ADD_SLOTS = """
            insert into issue_slots (historic, ends, issue_id)
            select distinct historic, ends::timestamptz, issue_id from unnest(?, ?, ?) as made (historic, ends, issue_id)
            order by 1, 2, 3
            on conflict do nothing""";

    private static final String UNTOLD = """
            select case_id, group_id, lead_case_id, joined_at, customers, usual, starts
            from issue_contacts join issue_groups using (group_id)
            where issue_contacts.historic = ? and lane = ? and not told
            order by opened_at, case_id limit ?""";

    private static final String TELL = "update issue_contacts set told = true where case_id = any(?)";

    /** A contact, and where it comes from. */
    public record Made(Contact contact, UUID issueId, boolean historic, int lane) {}

    /** A case that belongs to a group since a moment. */
    public record Member(
            UUID caseId,
            UUID groupId,
            UUID leadCaseId,
            Instant joinedAt,
            int customers,
            double usual,
            Instant starts) {}

    /** Adds what was opened, or what is now known of it. */
    public void add(Connection connection, List<Made> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        List<Made> ordered = made.stream()
                .sorted(Comparator.comparing(each -> each.contact().caseId()))
                .toList();
        Object[] historic = ordered.stream().map(Made::historic).toArray();
        Object[] issueIds = ordered.stream().map(Made::issueId).toArray();
        try (PreparedStatement add = connection.prepareStatement(ADD);
                PreparedStatement slots = connection.prepareStatement(ADD_SLOTS)) {
            add.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid",
                            ordered.stream()
                                    .map(each -> each.contact().caseId())
                                    .toArray()));
            add.setArray(2, connection.createArrayOf("uuid", issueIds));
            add.setArray(3, connection.createArrayOf("bool", historic));
            add.setArray(
                    4,
                    connection.createArrayOf(
                            "int4", ordered.stream().map(Made::lane).toArray()));
            add.setArray(
                    5,
                    connection.createArrayOf(
                            "text",
                            ordered.stream()
                                    .map(each -> each.contact().customer())
                                    .toArray()));
            add.setArray(
                    6,
                    connection.createArrayOf(
                            "text",
                            ordered.stream()
                                    .map(each -> each.contact().openedAt().toString())
                                    .toArray()));
            add.executeUpdate();
            slots.setArray(1, connection.createArrayOf("bool", historic));
            slots.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            ordered.stream()
                                    .map(each -> WidespreadIssue.slotEnd(
                                                    each.contact().openedAt())
                                            .toString())
                                    .toArray()));
            slots.setArray(3, connection.createArrayOf("uuid", issueIds));
            slots.executeUpdate();
        }
    }

    /** The next members of groups, of a partition, whose cases do not know of it. */
    public List<Member> untold(Connection connection, boolean historic, int lane, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNTOLD)) {
            select.setBoolean(1, historic);
            select.setInt(2, lane);
            select.setInt(3, limit);
            List<Member> members = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    members.add(new Member(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            rows.getObject(3, UUID.class),
                            IssueTable.instant(rows, 4),
                            rows.getInt(5),
                            rows.getDouble(6),
                            IssueTable.instant(rows, 7)));
                }
            }
            return members;
        }
    }

    /** These cases know of their groups now. */
    public void told(Connection connection, List<UUID> caseIds) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(TELL)) {
            update.setArray(1, connection.createArrayOf("uuid", caseIds.toArray()));
            update.executeUpdate();
        }
    }
}
