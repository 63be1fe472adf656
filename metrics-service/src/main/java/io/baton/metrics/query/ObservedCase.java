package io.baton.metrics.query;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.contracts.Dimensions;
import io.baton.metrics.definition.domain.Measure;
import io.baton.metrics.definition.domain.Member;
import io.baton.metrics.definition.domain.Metric;
import io.baton.metrics.definition.domain.Observation;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts;
import io.baton.web.Cursor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A case behind a figure.
 *
 * @param id of what was observed: the case, the survey or the draft
 * @param at when it counts
 * @param counted true when it is in the numerator
 * @param value seconds of a duration, points of a rating; otherwise null
 * @param source the platform, or null while unknown
 * @param resolvedAt the last resolution; null while the case is open
 * @param escalations those that the figure is about
 */
record ObservedCase(
        UUID id,
        UUID caseId,
        Instant at,
        boolean counted,
        Double value,
        String source,
        String channel,
        Instant openedAt,
        Instant firstContactAt,
        Instant resolvedAt,
        List<EscalationView> escalations,
        @JsonInclude(JsonInclude.Include.NON_NULL) DraftView draft) {
    private static final double MILLIS_PER_SECOND = 1000;

    /** An escalation in short; team and level are null until it is routed. */
    record EscalationView(UUID escalationId, Instant requestedAt, String team, String level) {
        static EscalationView of(EscalationFacts facts) {
            EscalationFacts.Routing routing = facts.routing();
            return new EscalationView(
                    facts.escalationId(),
                    facts.requestedAt(),
                    routing == null ? null : routing.team(),
                    routing == null ? null : routing.level());
        }
    }

    /** A draft in short. */
    record DraftView(String scenario, String status, String composer) {}

    static ObservedCase of(Metric metric, Member member) {
        Observation observed = member.observation();
        CaseHistory history = observed.history();
        Dimensions dimensions = history.dimensions().orElse(null);
        return new ObservedCase(
                observed.id(),
                history.caseId(),
                observed.at(),
                member.counted(),
                valueOf(metric.measure(), observed.amount()),
                dimensions == null ? null : dimensions.source(),
                dimensions == null || dimensions.channel() == null
                        ? null
                        : dimensions.channel().name(),
                history.openedAt().orElse(null),
                history.firstContactAt().orElse(null),
                history.resolvedAt().orElse(null),
                member.escalations().stream().map(EscalationView::of).toList(),
                draftOf(observed));
    }

    /** Where it stands in the list. */
    @JsonIgnore
    Cursor place() {
        return new Cursor(at, id);
    }

    private static Double valueOf(Measure measure, long amount) {
        return switch (measure) {
            case DURATION -> amount / MILLIS_PER_SECOND;
            case RATING -> (double) amount;
            case SHARE -> null;
        };
    }

    private static DraftView draftOf(Observation observed) {
        return observed.draft() == null
                ? null
                : new DraftView(
                        observed.draft().scenario().name(),
                        observed.draft().status().name(),
                        observed.draft().composer().name());
    }
}
