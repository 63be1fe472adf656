package io.baton.metrics.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Scenario;
import io.baton.metrics.facts.domain.DraftFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Rows of {@code drafts}. */
final class DraftRows {
    static final FactTable<DraftFacts> TABLE = new FactTable<>(
            "drafts",
            "draft_id",
            "case_id, escalation_id, composed_at, sequence, scenario, status, composer",
            DraftRows::read,
            DraftRows::write);

    private DraftRows() {}

    static DraftFacts read(ResultSet row) throws SQLException {
        return new DraftFacts(
                row.getObject("draft_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getObject("escalation_id", UUID.class),
                Columns.instant(row, "composed_at"),
                row.getLong("sequence"),
                Columns.constant(row, "scenario", Scenario.class),
                Columns.constant(row, "status", DraftStatus.class),
                Columns.constant(row, "composer", Composer.class));
    }

    private static ObjectNode write(DraftFacts facts) {
        return Columns.row()
                .put("case_id", facts.caseId().toString())
                .put(
                        "escalation_id",
                        facts.escalationId() == null
                                ? null
                                : facts.escalationId().toString())
                .put("composed_at", Columns.text(facts.composedAt()))
                .put("sequence", facts.sequence())
                .put("scenario", Columns.text(facts.scenario()))
                .put("status", Columns.text(facts.status()))
                .put("composer", Columns.text(facts.composer()));
    }
}
