package io.baton.intake.backtest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.intake.backtest.domain.Change;
import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.backtest.domain.Count;
import io.baton.intake.backtest.domain.Examples;
import io.baton.intake.backtest.domain.Figures;
import io.baton.intake.policy.ProposedPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A backtest as the API shows it. {@code before} is the policy in force, {@code after} the proposed one.
 *
 * @param policyVersion of the policy in force
 * @param cases that were compared
 * @param incomplete cases of the window that were not, since the log does not hold all of their events
 * @param escalated cases with at least one escalation
 * @param escalations of all cases
 * @param changed cases about which anything changes, of which {@code changes} says what
 * @param byTrigger cases with at least one trigger of the type
 * @param added the first cases that are escalated and were not
 * @param gone the first cases that were escalated and are not
 * @param examples cases with all their triggers
 * @param recorded how the policy in force compares with what happened
 * @param notes what the figures do not know
 */
record BacktestView(
        int policyVersion,
        Instant from,
        Instant to,
        int cases,
        int incomplete,
        Count escalated,
        Count escalations,
        int changed,
        Map<Change, Integer> changes,
        Map<TriggerType, Count> byTrigger,
        @JsonProperty("new") List<CaseReference> added,
        List<CaseReference> gone,
        List<Example> examples,
        Recorded recorded,
        List<String> notes) {
    private static final List<String> NOTES = List.of(
            "Before and after are the same events played again: what agents, bots and customers did, also because of an"
                    + " escalation, is as it happened.",
            "What routing answered is left out of both: an escalation lasts until its case is resolved.",
            "What cases show together (WIDESPREAD_ISSUE, a further contact) is taken as it was told, on both sides.",
            "recorded.differing counts cases that the policy in force escalates otherwise than when they happened: another"
                    + " version was in force then, or routing closed an escalation.");

    record CaseReference(UUID caseId, String source, String subject, Instant openedAt) {
        static CaseReference of(Comparison comparison) {
            return new CaseReference(
                    comparison.caseId(), comparison.source(), comparison.subject(), comparison.openedAt());
        }
    }

    /** A case about which something changes. */
    record Example(UUID caseId, String source, String subject, Instant openedAt, Change change, Triggers triggers) {
        static Example of(Comparison comparison) {
            return new Example(
                    comparison.caseId(),
                    comparison.source(),
                    comparison.subject(),
                    comparison.openedAt(),
                    comparison.change().orElseThrow(),
                    new Triggers(
                            comparison.before().triggers(), comparison.after().triggers()));
        }
    }

    record Triggers(List<Trigger> before, List<Trigger> after) {}

    /**
     * What happened.
     *
     * @param escalated cases with at least one escalation
     * @param differing cases that the policy in force escalates otherwise, or for triggers of other types
     */
    record Recorded(int escalated, int differing) {}

    static BacktestView of(ProposedPolicy asked, BacktestPolicy.Result result) {
        Figures figures = result.findings().figures();
        Examples examples = result.findings().examples();
        return new BacktestView(
                result.version(),
                asked.from(),
                asked.to(),
                figures.cases(),
                result.findings().incomplete(),
                figures.escalated(),
                figures.escalations(),
                figures.changed(),
                figures.changes(),
                figures.byTrigger(),
                references(examples, Change.NEW),
                references(examples, Change.GONE),
                examples.mixed().stream().map(Example::of).toList(),
                new Recorded(figures.recorded(), figures.differFromRecorded()),
                NOTES);
    }

    private static List<CaseReference> references(Examples examples, Change change) {
        return examples.of(change).stream().map(CaseReference::of).toList();
    }
}
