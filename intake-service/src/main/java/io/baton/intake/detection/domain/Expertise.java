package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.clock.domain.CaseMatch;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * EXPERTISE: who handles a case does not cover its issue or its product. Of a handler that the policy does not list nothing
 * is known, and nothing is said; nor about a case whose issue type or product is not known.
 *
 * @param handlers with a name of their own in each kind
 */
public record Expertise(boolean enabled, List<Handler> handlers) {
    public Expertise {
        handlers = List.copyOf(handlers);
    }

    /** Who may handle cases. */
    public enum Kind {
        /** By the id of the author of its messages. */
        BOT,
        /** By the team of the assignment. */
        TEAM;

        private String word() {
            return this == BOT ? "bot" : "team";
        }
    }

    /**
     * A bot or a team, and what it covers.
     *
     * @param issueTypes all when empty; {@code billing.*} stands for {@code billing} and everything below it
     * @param products all when empty
     */
    public record Handler(Kind kind, String name, Set<String> issueTypes, Set<String> products) {
        public Handler {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(name, "name");
            issueTypes = Set.copyOf(issueTypes);
            products = Set.copyOf(products);
        }

        private boolean coversIssue(String issueType) {
            return issueType == null
                    || issueTypes.isEmpty()
                    || issueTypes.stream().anyMatch(pattern -> CaseMatch.coversIssueType(pattern, issueType));
        }

        private boolean coversProduct(String product) {
            return product == null || products.isEmpty() || products.contains(product);
        }
    }

    /**
     * Judges a case and its handler.
     *
     * @param name of the handler, or null
     * @param issueType null while unknown
     * @param product null while unknown
     */
    public Optional<Finding> in(Kind kind, String name, String issueType, String product) {
        if (!enabled || name == null) {
            return Optional.empty();
        }
        return handlers.stream()
                .filter(handler -> handler.kind() == kind && handler.name().equals(name))
                .findFirst()
                .flatMap(handler -> outside(handler, issueType, product));
    }

    private static Optional<Finding> outside(Handler handler, String issueType, String product) {
        String what;
        if (!handler.coversIssue(issueType)) {
            what = "issue " + issueType;
        } else if (!handler.coversProduct(product)) {
            what = "product " + product;
        } else {
            return Optional.empty();
        }
        String who = handler.kind().word() + " " + handler.name();
        String evidence = who + " does not cover " + what;
        return Optional.of(new Finding(TriggerType.EXPERTISE, evidence, "expertise", 1.0, who + ": " + what));
    }
}
