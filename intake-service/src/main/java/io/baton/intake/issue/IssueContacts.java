package io.baton.intake.issue;

import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.Slot;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Who opened cases about what. */
@Singleton
public final class IssueContacts {
    /** Judged again only when the opening says something else; a case that turns live otherwise keeps what it was told. */
    private static final String ADD = """
            insert into issue_contacts as known (
                case_id, issue_id, customer, opened_at, historic, source, appended_at, due_at)
            select case_id, issue_id, customer, opened_at::timestamptz, historic, source, appended_at::timestamptz,
                due_at::timestamptz
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) as made (
                case_id, issue_id, customer, opened_at, historic, source, appended_at, due_at)
            on conflict (case_id) do update
            set issue_id = excluded.issue_id, customer = excluded.customer, opened_at = excluded.opened_at,
                historic = excluded.historic, due_at = excluded.due_at,
                appended_at = case when (known.issue_id, known.customer, known.opened_at)
                    = (excluded.issue_id, excluded.customer, excluded.opened_at)
                    then known.appended_at else excluded.appended_at end,
                judged = known.judged and (known.issue_id, known.customer, known.opened_at)
                    = (excluded.issue_id, excluded.customer, excluded.opened_at)
            where (known.issue_id, known.customer, known.opened_at, known.historic)
                <> (excluded.issue_id, excluded.customer, excluded.opened_at, excluded.historic)""";

    /**
     * A contact, of a live case or of a historic one.
     *
     * @param appendedAt when its opening reached the log
     * @param knownAt when the log last said something new of it: the opening, or that the case turned live
     */
    public record Made(Contact contact, String source, boolean historic, Instant appendedAt, Instant knownAt) {
        private Instant dueAt() {
            return historic ? contact.openedAt() : Slot.dueAt(contact.openedAt(), knownAt);
        }
    }

    /** Adds what was opened, or what is now known of it; takes part in the connection's transaction. */
    public void add(Connection connection, List<Made> made) throws SQLException {
        if (made.isEmpty()) {
            return;
        }
        List<Made> ordered = made.stream()
                .sorted(Comparator.comparing(each -> each.contact().caseId()))
                .toList();
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            set(add, 1, "uuid", ordered, each -> each.contact().caseId());
            set(add, 2, "uuid", ordered, each -> each.contact().issueId());
            set(add, 3, "text", ordered, each -> each.contact().customer());
            set(add, 4, "text", ordered, each -> each.contact().openedAt().toString());
            set(add, 5, "bool", ordered, Made::historic);
            set(add, 6, "text", ordered, Made::source);
            set(add, 7, "text", ordered, each -> each.appendedAt().toString());
            set(add, 8, "text", ordered, each -> each.dueAt().toString());
            add.executeUpdate();
        }
    }

    private static void set(
            PreparedStatement statement, int index, String type, List<Made> made, Function<Made, Object> value)
            throws SQLException {
        statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf(type, made.stream().map(value).toArray()));
    }
}
