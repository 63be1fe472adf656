package io.baton.drafting.draft;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.Readers;
import io.baton.drafting.composer.domain.Repertoire;
import io.baton.drafting.facts.domain.Facts;
import io.baton.drafting.facts.domain.Facts.ProblemStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes assignments of requests and refuses those that cannot be composed. */
final class ComposeRequests {

    private ComposeRequests() {}

    static Assignment assignment(DraftBodies.Compose request) {
        Facts facts = request.facts();
        Scenario scenario = request.scenario() == null ? likeliest(facts) : request.scenario();
        List<Violation> violations = new ArrayList<>();
        if (!Repertoire.SCENARIOS.contains(scenario)) {
            violations.add(new Violation("/scenario", "must be one of " + names(), scenario.name()));
        }
        String language = request.language() == null ? languageOf(facts) : request.language();
        if (!Repertoire.LANGUAGES.contains(language)) {
            String allowed = String.join(", ", Repertoire.LANGUAGES);
            violations.add(new Violation("/language", "must be one of " + allowed, language));
        }
        violations.addAll(contradictions(scenario, facts));
        refuse(violations);
        return new Assignment(
                scenario,
                request.audience() == null ? Readers.audience(facts.customer()) : request.audience(),
                request.channel() == null ? DraftChannel.EMAIL : request.channel(),
                language,
                facts);
    }

    static void refuseContradiction(Scenario scenario, Facts facts) {
        refuse(contradictions(scenario, facts));
    }

    private static List<Violation> contradictions(Scenario scenario, Facts facts) {
        boolean unsolved = facts.status() == ProblemStatus.ACTIVE || facts.status() == ProblemStatus.MITIGATED;
        return scenario == Scenario.POST_RESOLUTION && unsolved
                ? List.of(new Violation(
                        "/facts/status",
                        "must be FIXED or absent for POST_RESOLUTION",
                        facts.status().name()))
                : List.of();
    }

    private static Scenario likeliest(Facts facts) {
        return facts.status() == ProblemStatus.FIXED ? Scenario.POST_RESOLUTION : Scenario.ESCALATION_CONFIRMED;
    }

    private static String languageOf(Facts facts) {
        return Repertoire.languageFor(
                facts.customer() == null ? null : facts.customer().language());
    }

    private static String names() {
        return Repertoire.SCENARIOS.stream().map(Scenario::name).collect(Collectors.joining(", "));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }
}
