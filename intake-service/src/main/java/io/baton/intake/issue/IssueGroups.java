package io.baton.intake.issue;

import io.baton.intake.issue.domain.IssueGroup;
import io.baton.intake.issue.domain.Slot;
import io.baton.intake.issue.domain.WidespreadIssue;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Groups of cases of one issue, and what they are seen by; every call takes part in the connection's transaction. */
@Singleton
final class IssueGroups {
    private static final String WINDOW = """
            select count(distinct customer) from issue_contacts
            where issue_id = ? and opened_at >= ? and opened_at < ? and (appended_at < ? or source = ?)""";

    /** A day of which nothing at all is known says nothing about what is usual. */
    private static final String BEFORE = """
            select (select count(distinct customer) from issue_contacts
                where issue_id = ? and opened_at >= ?::timestamptz - ago and opened_at < ?::timestamptz - ago
                and (appended_at < ? or source = ?))
            from (select day * interval '24 hours' as ago from generate_series(1, ?) as day) days
            where exists (select from issue_contacts
                where opened_at >= ?::timestamptz - ago - interval '24 hours' and opened_at < ?::timestamptz - ago
                and (appended_at < ? or source = ?))""";

    private static final String RUNNING = """
            select group_id, customers, usual, starts, ends from issue_groups
            where issue_id = ? and source is not distinct from ? and starts < ? order by ends desc limit 1""";

    private static final String PUT = """
            insert into issue_groups (group_id, issue_id, customers, usual, starts, ends, source)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (group_id) do update set ends = excluded.ends""";

    private static final String JOIN = """
            insert into issue_members (case_id, group_id, opened_at)
            select case_id, ?, opened_at from issue_contacts
            where issue_id = ? and opened_at >= ? and opened_at < ? and (appended_at < ? or source = ?)
            order by opened_at, case_id
            on conflict (case_id) do nothing
            returning case_id""";

    private static final String LEAD =
            "update issue_groups set lead_case_id = ? where group_id = ? and lead_case_id is not distinct from ?";

    private static final String NEXT = """
            select case_id, opened_at from issue_members
            where group_id = ? and (opened_at, case_id) > (select opened_at, case_id from issue_members where case_id = ?)
            order by opened_at, case_id limit 1""";

    /** A case of a group, and when it was opened. */
    record Member(UUID caseId, Instant openedAt) {}

    /** How many customers had the issue in the window that ends with a slot, as far as its verdict knows. */
    int window(Connection connection, Slot slot, WidespreadIssue policy) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(WINDOW)) {
            select.setObject(1, slot.issueId());
            select.setObject(2, Sql.at(slot.ends().minus(policy.window())));
            select.setObject(3, Sql.at(slot.ends()));
            setKnown(select, 4, slot);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** How many customers had the issue in the same window of the days before. */
    List<Integer> before(Connection connection, Slot slot, WidespreadIssue policy) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(BEFORE)) {
            select.setObject(1, slot.issueId());
            select.setObject(2, Sql.at(slot.ends().minus(policy.window())));
            select.setObject(3, Sql.at(slot.ends()));
            setKnown(select, 4, slot);
            select.setInt(6, policy.days());
            select.setObject(7, Sql.at(slot.ends()));
            select.setObject(8, Sql.at(slot.ends()));
            setKnown(select, 9, slot);
            List<Integer> before = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    before.add(rows.getInt(1));
                }
            }
            return before;
        }
    }

    private static void setKnown(PreparedStatement statement, int index, Slot slot) throws SQLException {
        Sql.set(statement, index, slot.knownBefore());
        statement.setString(index + 1, slot.source());
    }

    /** The latest group of an issue that began before the end of a slot, or null. */
    IssueGroup running(Connection connection, Slot slot) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(RUNNING)) {
            select.setObject(1, slot.issueId());
            select.setString(2, slot.source());
            select.setObject(3, Sql.at(slot.ends()));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? new IssueGroup(
                                rows.getObject(1, UUID.class),
                                slot.issueId(),
                                rows.getInt(2),
                                rows.getDouble(3),
                                Sql.instant(rows, 4),
                                Sql.instant(rows, 5))
                        : null;
            }
        }
    }

    /** Keeps a group as it stands at the end of a slot; answers the cases that join it now, the earliest first. */
    List<UUID> keep(Connection connection, IssueGroup group, Slot slot, WidespreadIssue policy) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement(PUT);
                PreparedStatement join = connection.prepareStatement(JOIN)) {
            put.setObject(1, group.groupId());
            put.setObject(2, group.issueId());
            put.setInt(3, group.customers());
            put.setDouble(4, group.usual());
            put.setObject(5, Sql.at(group.starts()));
            put.setObject(6, Sql.at(group.ends()));
            put.setString(7, slot.source());
            put.executeUpdate();
            join.setObject(1, group.groupId());
            join.setObject(2, group.issueId());
            join.setObject(3, Sql.at(slot.ends().minus(policy.window())));
            join.setObject(4, Sql.at(slot.ends()));
            setKnown(join, 5, slot);
            List<UUID> joined = new ArrayList<>();
            try (ResultSet rows = join.executeQuery()) {
                while (rows.next()) {
                    joined.add(rows.getObject(1, UUID.class));
                }
            }
            return joined;
        }
    }

    /**
     * Lets another case lead a group.
     *
     * @param from the case that has led it so far, or null when none does
     * @param to or null for none
     * @return false when the one that leads it is not {@code from}
     */
    boolean lead(Connection connection, UUID groupId, UUID from, UUID to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(LEAD)) {
            update.setObject(1, to);
            update.setObject(2, groupId);
            update.setObject(3, from);
            return update.executeUpdate() == 1;
        }
    }

    /** The member of a group that was opened next after one of them. */
    Optional<Member> next(Connection connection, UUID groupId, UUID caseId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setObject(1, groupId);
            select.setObject(2, caseId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Member(rows.getObject(1, UUID.class), Sql.instant(rows, 2)))
                        : Optional.empty();
            }
        }
    }
}
