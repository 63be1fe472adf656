package io.baton.intake.issue;

import io.baton.intake.issue.domain.Contact;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Who opened cases about what. */
@Singleton
public final class IssueContacts {
    /** What is now known of the same opening is judged again only when it is about something else. */
    private static final String ADD = """
            insert into issue_contacts as known (case_id, issue_id, customer, opened_at, historic)
            select case_id, issue_id, customer, opened_at::timestamptz, historic
            from unnest(?, ?, ?, ?, ?) as made (case_id, issue_id, customer, opened_at, historic)
            on conflict (case_id) do update
            set issue_id = excluded.issue_id, customer = excluded.customer, opened_at = excluded.opened_at, judged = false
            where (known.issue_id, known.customer, known.opened_at)
                <> (excluded.issue_id, excluded.customer, excluded.opened_at)""";

    /** A contact, of a live case or of a historic one. */
    public record Made(Contact contact, boolean historic) {}

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
