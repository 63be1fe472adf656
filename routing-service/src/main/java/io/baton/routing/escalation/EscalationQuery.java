package io.baton.routing.escalation;

import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.TriggerType;
import io.baton.messaging.DatabaseException;
import io.baton.web.Cursor;
import io.baton.web.Page;
import io.baton.web.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The list of escalations, newest first. */
@ApplicationScoped
class EscalationQuery {
    private final DataSource dataSource;

    EscalationQuery(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The conditions of a query and their values, in the same order. */
    private static final class Conditions {
        private final List<String> conditions = new ArrayList<>(List.of("true"));
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... operands) {
            conditions.add(condition);
            values.addAll(List.of(operands));
        }
    }

    private record Row(Cursor place, EscalationDetails details) {}

    /** The page that a request asks for; refuses parameters that do not exist. */
    Page<EscalationDetails> page(QueryParameters asked) {
        Conditions conditions = new Conditions();
        asked.oneOf("status", EscalationStatus.class).ifPresent(it -> conditions.add("status = ?", it.name()));
        asked.text("team").ifPresent(it -> conditions.add("team = ?", it));
        asked.text("agent").ifPresent(it -> conditions.add("agent = ?", it));
        asked.oneOf("level", SupportLevel.class).ifPresent(it -> conditions.add("level = ?", it.name()));
        asked.oneOf("priority", Priority.class).ifPresent(it -> conditions.add("priority = ?", it.name()));
        asked.oneOf("kind", EscalationKind.class).ifPresent(it -> conditions.add("? = any(kinds)", it.name()));
        asked.oneOf("trigger", TriggerType.class).ifPresent(it -> conditions.add("? = any(triggers)", it.name()));
        asked.uuid("caseId").ifPresent(it -> conditions.add("case_id = ?", it));
        asked.flag("historic").ifPresent(it -> conditions.add("historic = ?", it));
        asked.cursor()
                .ifPresent(it -> conditions.add(
                        "(requested_at, escalation_id) < (?, ?)", it.time().atOffset(ZoneOffset.UTC), it.id()));
        int limit = asked.limit();
        asked.check();
        Page<Row> rows = Page.of(rows(conditions, limit + 1), limit, Row::place);
        return new Page<>(rows.items().stream().map(Row::details).toList(), rows.nextCursor());
    }

    private List<Row> rows(Conditions conditions, int limit) {
        String sql = "select requested_at, document from escalations where "
                + String.join(" and ", conditions.conditions)
                + " order by requested_at desc, escalation_id desc limit " + limit;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < conditions.values.size(); i++) {
                select.setObject(i + 1, conditions.values.get(i));
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    EscalationDetails details = EscalationDetails.of(EscalationDocument.read(row.getBytes(2)));
                    Cursor place =
                            new Cursor(row.getObject(1, OffsetDateTime.class).toInstant(), details.escalationId());
                    rows.add(new Row(place, details));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
