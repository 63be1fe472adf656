package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.metrics.facts.domain.CaseFacts;
import io.baton.metrics.facts.domain.Turn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of {@code cases}. */
final class CaseRows {
    static final FactTable<CaseFacts> TABLE = new FactTable<>(
            "cases",
            "case_id",
            "opened_at, customer_spoke_at, resolved_cycle, resolved_sequence, resolved_time, reopened_cycle, reopened_sequence,"
                    + " reopened_time, sequence, historic, source, channel, brand, tier, region, issue_type, product",
            CaseRows::read,
            CaseRows::write);

    private CaseRows() {}

    static CaseFacts read(ResultSet row) throws SQLException {
        return new CaseFacts(
                row.getObject("case_id", UUID.class),
                Columns.instant(row, "opened_at"),
                Columns.instant(row, "customer_spoke_at"),
                turn(row, "resolved"),
                turn(row, "reopened"),
                row.getLong("sequence"),
                Columns.dimensions(row),
                row.getBoolean("historic"));
    }

    private static ObjectNode write(CaseFacts facts) {
        ObjectNode row = Columns.row()
                .put("opened_at", Columns.text(facts.openedAt()))
                .put("customer_spoke_at", Columns.text(facts.customerSpokeAt()))
                .put("sequence", facts.sequence())
                .put("historic", facts.historic());
        put(row, "resolved", facts.resolved());
        put(row, "reopened", facts.reopened());
        Columns.put(row, facts.dimensions());
        return row;
    }

    private static Turn turn(ResultSet row, String name) throws SQLException {
        Integer cycle = Columns.integer(row, name + "_cycle");
        return cycle == null
                ? null
                : new Turn(cycle, row.getLong(name + "_sequence"), Columns.instant(row, name + "_time"));
    }

    private static void put(ObjectNode row, String name, Turn turn) {
        if (turn != null) {
            row.put(name + "_cycle", turn.cycle())
                    .put(name + "_sequence", turn.sequence())
                    .put(name + "_time", Columns.text(turn.time()));
        }
    }
}
