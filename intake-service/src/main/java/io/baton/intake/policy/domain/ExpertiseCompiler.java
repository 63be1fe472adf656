package io.baton.intake.policy.domain;

import io.baton.intake.clock.domain.CaseMatch;
import io.baton.intake.detection.domain.Expertise;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compiles who covers what. */
final class ExpertiseCompiler {
    private ExpertiseCompiler() {}

    static void check(ExpertiseDocument document, List<PolicyProblem> problems) {
        Set<List<Object>> known = new HashSet<>();
        for (int i = 0; i < document.handlers().size(); i++) {
            ExpertiseDocument.Handler handler = document.handlers().get(i);
            String place = "/expertise/handlers/" + i;
            if ((handler.bot() == null) == (handler.team() == null)) {
                problems.add(new PolicyProblem(place, "must name either a bot or a team"));
            } else if (!known.add(List.of(kind(handler), name(handler)))) {
                problems.add(new PolicyProblem(place, "names " + name(handler) + " a second time"));
            }
            if (handler.issueTypes().isEmpty() && handler.products().isEmpty()) {
                problems.add(new PolicyProblem(place, "needs issueTypes or products: one without covers everything"));
            }
            for (int j = 0; j < handler.issueTypes().size(); j++) {
                if (!CaseMatch.isIssueTypePattern(handler.issueTypes().get(j))) {
                    problems.add(new PolicyProblem(
                            place + "/issueTypes/" + j, "must be an issue type, or one with .* at its end"));
                }
            }
        }
    }

    static Expertise compile(ExpertiseDocument document) {
        return new Expertise(
                document.enabled(),
                document.handlers().stream()
                        .map(handler -> new Expertise.Handler(
                                kind(handler),
                                name(handler),
                                Set.copyOf(handler.issueTypes()),
                                Set.copyOf(handler.products())))
                        .toList());
    }

    private static Expertise.Kind kind(ExpertiseDocument.Handler handler) {
        return handler.bot() == null ? Expertise.Kind.TEAM : Expertise.Kind.BOT;
    }

    private static String name(ExpertiseDocument.Handler handler) {
        return handler.bot() == null ? handler.team() : handler.bot();
    }
}
