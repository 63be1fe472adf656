package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.EscalationStatus;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.EscalationFacts.Routing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Rows of {@code escalations}: what routing tells about an escalation. */
final class EscalationRows {
    static final FactTable<EscalationFacts> TABLE = new FactTable<>(
            "escalations",
            "escalation_id",
            "case_id, requested_at, case_opened_at, triggers, sequence, status, team, level, agent, priority, kinds, rules,"
                    + " accepted_at, closed_at, source, channel, brand, tier, region, issue_type, product, merged_into",
            EscalationRows::read,
            EscalationRows::write);

    private EscalationRows() {}

    static EscalationFacts read(ResultSet row) throws SQLException {
        return new EscalationFacts(
                row.getObject("escalation_id", UUID.class),
                row.getObject("case_id", UUID.class),
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "case_opened_at"),
                RequestRows.triggers(row),
                Columns.dimensions(row),
                row.getLong("sequence"),
                routing(row),
                row.getObject("merged_into", UUID.class));
    }

    private static Routing routing(ResultSet row) throws SQLException {
        EscalationStatus status = Columns.constant(row, "status", EscalationStatus.class);
        return status == null
                ? null
                : new Routing(
                        status,
                        row.getString("team"),
                        row.getString("level"),
                        row.getString("agent"),
                        row.getString("priority"),
                        Columns.texts(row, "kinds"),
                        Columns.texts(row, "rules"),
                        Columns.instant(row, "accepted_at"),
                        Columns.instant(row, "closed_at"));
    }

    private static ObjectNode write(EscalationFacts facts) {
        ObjectNode row = RequestRows.write(facts)
                .put("sequence", facts.sequence())
                .put(
                        "merged_into",
                        facts.mergedInto() == null ? null : facts.mergedInto().toString());
        put(row, facts.routing());
        return row;
    }

    private static void put(ObjectNode row, Routing routing) {
        row.set("kinds", Columns.texts(routing == null ? List.of() : routing.kinds()));
        row.set("rules", Columns.texts(routing == null ? List.of() : routing.rules()));
        if (routing != null) {
            row.put("status", routing.status().name())
                    .put("team", routing.team())
                    .put("level", routing.level())
                    .put("agent", routing.agent())
                    .put("priority", routing.priority())
                    .put("accepted_at", Columns.text(routing.acceptedAt()))
                    .put("closed_at", Columns.text(routing.closedAt()));
        }
    }
}
