package io.baton.metrics.facts;

import io.baton.metrics.facts.domain.CaseFacts;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.DraftFacts;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.SurveyFacts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Walks five tables in the order of the case ids and puts together what belongs to one case. */
final class HistoryCursor implements AutoCloseable {
    /** The database compares ids byte by byte, as their text does; {@link UUID#compareTo} does not. */
    private static final Comparator<UUID> DATABASE_ORDER = Comparator.comparing(UUID::toString);

    private static final String TOUCHED =
            " where case_id in (with bounds as (select ?::timestamptz as low, ?::timestamptz"
                    + " as high) select case_id from cases, bounds where opened_at >= low and opened_at < high"
                    + " union all select case_id from cases, bounds where resolved_time >= low and resolved_time < high"
                    + " union all select case_id from requests, bounds where requested_at >= low and requested_at < high"
                    + " union all select case_id from requests, bounds where case_opened_at >= low and case_opened_at < high"
                    + " union all select case_id from escalations, bounds where requested_at >= low and requested_at < high"
                    + " union all select case_id from escalations, bounds where case_opened_at >= low and case_opened_at < high"
                    + " union all select case_id from escalations, bounds where closed_at >= low and closed_at < high"
                    + " union all select case_id from surveys, bounds where at >= low and at < high"
                    + " union all select case_id from drafts, bounds where composed_at >= low and composed_at < high)"
                    + " order by case_id";

    private final OrderedRows<CaseFacts> cases;
    private final OrderedRows<EscalationFacts> requests;
    private final OrderedRows<EscalationFacts> escalations;
    private final OrderedRows<SurveyFacts> surveys;
    private final OrderedRows<DraftFacts> drafts;

    HistoryCursor(Connection connection, OffsetDateTime from, OffsetDateTime to) throws SQLException {
        cases = new OrderedRows<>(connection, "select * from cases" + TOUCHED, from, to, CaseRows::read);
        requests = new OrderedRows<>(connection, "select * from requests" + TOUCHED, from, to, RequestRows::read);
        escalations =
                new OrderedRows<>(connection, "select * from escalations" + TOUCHED, from, to, EscalationRows::read);
        surveys = new OrderedRows<>(connection, "select * from surveys" + TOUCHED, from, to, SurveyRows::read);
        drafts = new OrderedRows<>(connection, "select * from drafts" + TOUCHED, from, to, DraftRows::read);
    }

    /** The next case; empty after the last one. */
    Optional<CaseHistory> next() throws SQLException {
        Optional<UUID> next = Stream.of(cases, requests, escalations, surveys, drafts)
                .map(OrderedRows::caseId)
                .flatMap(Optional::stream)
                .min(DATABASE_ORDER);
        return next.isEmpty() ? Optional.empty() : Optional.of(historyOf(next.get()));
    }

    @Override
    public void close() throws SQLException {
        cases.close();
        requests.close();
        escalations.close();
        surveys.close();
        drafts.close();
    }

    private CaseHistory historyOf(UUID caseId) throws SQLException {
        List<CaseFacts> facts = cases.take(caseId);
        List<EscalationFacts> told = new ArrayList<>(requests.take(caseId));
        told.addAll(escalations.take(caseId));
        return new CaseHistory(
                caseId, facts.isEmpty() ? null : facts.get(0), told, surveys.take(caseId), drafts.take(caseId));
    }
}
