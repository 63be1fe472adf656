package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.TriggerType;
import io.baton.metrics.facts.domain.EscalationFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows of {@code requests}: what intake tells about an escalation. */
final class RequestRows {
    static final FactTable<EscalationFacts> TABLE = new FactTable<>(
            "requests",
            "escalation_id",
            "case_id, requested_at, case_opened_at, triggers, source, channel, brand, tier, region, issue_type, product",
            RequestRows::read,
            RequestRows::write);

    private static final long NOT_ROUTED = -1;

    private RequestRows() {}

    static EscalationFacts read(ResultSet row) throws SQLException {
        return new EscalationFacts(
                row.getObject("escalation_id", UUID.class),
                row.getObject("case_id", UUID.class),
                Columns.instant(row, "requested_at"),
                Columns.instant(row, "case_opened_at"),
                triggers(row),
                Columns.dimensions(row),
                NOT_ROUTED,
                null,
                null);
    }

    static Set<TriggerType> triggers(ResultSet row) throws SQLException {
        return Columns.texts(row, "triggers").stream().map(TriggerType::valueOf).collect(Collectors.toSet());
    }

    /** What either topic tells about an escalation. */
    static ObjectNode write(EscalationFacts facts) {
        ObjectNode row = Columns.row()
                .put("case_id", facts.caseId().toString())
                .put("requested_at", Columns.text(facts.requestedAt()))
                .put("case_opened_at", Columns.text(facts.caseOpenedAt()));
        row.set(
                "triggers",
                Columns.texts(facts.triggers().stream().map(Enum::name).sorted().toList()));
        Columns.put(row, facts.dimensions());
        return row;
    }
}
