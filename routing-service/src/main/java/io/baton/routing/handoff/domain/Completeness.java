package io.baton.routing.handoff.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.escalation.CaseSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How much of what a receiver needs is there: the share of ten things, each of the same weight.
 *
 * <p>They are: the customer's name, tier and language; issue type; product; severity; the front line's agent or team;
 * words of the customer; at least one judged mood; at least one recorded attempt. Promises and earlier escalations do not
 * count, for a case without any lacks nothing.
 *
 * @param score 0 to 1, in tenths
 * @param missing the names of what is not there
 */
public record Completeness(double score, List<String> missing) {
    private static final Map<String, Predicate<CaseSnapshot>> NEEDED = needed();

    public Completeness {
        missing = List.copyOf(missing);
    }

    static Completeness of(CaseSnapshot snapshot) {
        List<String> missing = new ArrayList<>();
        NEEDED.forEach((name, isThere) -> {
            if (!isThere.test(snapshot)) {
                missing.add(name);
            }
        });
        return new Completeness((NEEDED.size() - missing.size()) / (double) NEEDED.size(), missing);
    }

    private static Map<String, Predicate<CaseSnapshot>> needed() {
        Map<String, Predicate<CaseSnapshot>> needed = new LinkedHashMap<>();
        needed.put(
                "customer.name",
                it -> it.customer() != null && isText(it.customer().name()));
        needed.put("customer.tier", it -> it.customer() != null && it.customer().tier() != null);
        needed.put(
                "language",
                it -> isText(it.language())
                        || it.customer() != null && isText(it.customer().language()));
        needed.put("issueType", it -> isText(it.issueType()));
        needed.put("product", it -> isText(it.product()));
        needed.put("severity", it -> it.severity() != null);
        needed.put("frontLine", it -> isText(it.agent()) || isText(it.team()));
        needed.put("transcript", it -> it.messages().stream()
                .anyMatch(message -> message.author().kind() == AuthorKind.CUSTOMER));
        needed.put("mood", it -> !it.sentimentCourse().isEmpty());
        needed.put("tried", it -> !it.attempts().isEmpty());
        return needed;
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }
}
