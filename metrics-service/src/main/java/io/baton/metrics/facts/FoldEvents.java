package io.baton.metrics.facts;

import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.cases.SlaChanged;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import io.baton.metrics.facts.domain.CaseFacts;
import io.baton.metrics.facts.domain.DraftFacts;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.metrics.facts.domain.FactEvent;
import io.baton.metrics.facts.domain.SurveyFacts;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Folds a batch of any topic into the facts: one read and one write per table. Each topic has tables of its own, so that
 * the workers of the topics, who are often about the same escalation at the same time, do not wait for each other.
 */
@ApplicationScoped
class FoldEvents implements BatchHandler {
    private final DataSource dataSource;

    FoldEvents(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<DecodedEvent> decoded = DecodedEvent.of(fresh, outgoing);
        try (Connection connection = dataSource.getConnection()) {
            fold(connection, decoded);
        }
    }

    static void fold(Connection connection, List<DecodedEvent> decoded) throws SQLException {
        List<FactEvent> events = decoded.stream().map(DecodedEvent::fact).toList();
        CaseRows.TABLE.fold(connection, by(events, event -> one(caseOf(event))), CaseFacts::unknown, CaseFacts::with);
        SurveyRows.insert(
                connection,
                events.stream().map(SurveyFacts::of).flatMap(Optional::stream).toList());
        RequestRows.TABLE.fold(
                connection,
                by(events, event -> one(EscalationFacts.askedForBy(event.data()))),
                EscalationFacts::unknown,
                EscalationFacts::with);
        EscalationRows.TABLE.fold(
                connection,
                by(events, event -> EscalationFacts.routedBy(event.data())),
                EscalationFacts::unknown,
                EscalationFacts::with);
        DraftRows.TABLE.fold(
                connection,
                by(events, event -> one(DraftFacts.subjectOf(event.data()))),
                DraftFacts::unknown,
                DraftFacts::with);
        ReachRows.extend(connection, decoded);
    }

    private static UUID caseOf(FactEvent event) {
        boolean aboutCase = event.data() instanceof CaseMilestone
                || event.data() instanceof MessageAnalysed
                || event.data() instanceof SlaChanged
                || event.data() instanceof CommitmentChanged;
        return aboutCase ? event.subject() : null;
    }

    private static Set<UUID> one(UUID subject) {
        return subject == null ? Set.of() : Set.of(subject);
    }

    private static Map<UUID, List<FactEvent>> by(List<FactEvent> events, Function<FactEvent, Set<UUID>> subjects) {
        Map<UUID, List<FactEvent>> grouped = new LinkedHashMap<>();
        for (FactEvent event : events) {
            for (UUID id : subjects.apply(event)) {
                grouped.computeIfAbsent(id, absent -> new ArrayList<>()).add(event);
            }
        }
        return grouped;
    }
}
