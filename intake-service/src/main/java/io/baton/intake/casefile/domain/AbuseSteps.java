package io.baton.intake.casefile.domain;

import io.baton.contracts.Scenario;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The two steps against abuse: for the first abusive message of a case a warning is suggested to those who have the case;
 * the next one is a reason to escalate, with every incident as evidence, and the end of the conversation is suggested.
 * That abuse sounds bad is no reason of its own, or the first step would never be taken; what else the message says is.
 */
final class AbuseSteps {
    private static final int SHOWN = 3;

    private AbuseSteps() {}

    /** The abuse among what was found. */
    static Optional<Abuse> in(Detected detected) {
        return detected.findings().stream()
                .filter(finding -> finding.type() == TriggerType.ABUSE)
                .findFirst()
                .map(finding -> new Abuse(
                        finding.evidence(),
                        finding.confidence(),
                        detected.apart().score()));
    }

    /** What is suggested after an abusive message that the history has already. */
    static Scenario suggested(History history) {
        return history.abuse().size() < 2 ? Scenario.ABUSE_WARNING : Scenario.ABUSE_END;
    }

    /** The finding as a reason to escalate; empty when it is the first. */
    static Optional<Finding> escalating(Finding found, History history) {
        List<Stamped<Abuse>> incidents = history.abuse();
        if (suggested(history) == Scenario.ABUSE_WARNING) {
            return Optional.empty();
        }
        String evidence = incidents.subList(Math.max(0, incidents.size() - SHOWN), incidents.size()).stream()
                .map(incident ->
                        "\"" + incident.fact().quote() + "\" (" + incident.at().time() + ")")
                .collect(Collectors.joining("; ", incidents.size() + " abusive messages: ", "; suggested: ABUSE_END"));
        return Optional.of(new Finding(found.type(), evidence, found.detector(), found.confidence(), found.about()));
    }
}
