package io.baton.routing.handoff;

import io.baton.contracts.Actor;
import io.baton.contracts.Customer;
import io.baton.routing.handoff.domain.Handoff;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The brief as Markdown. What people wrote is escaped: it stays text in Markdown and in HTML made of it. */
final class HandoffMarkdown {
    private static final String SPECIAL = "\\`*_{}[]()#+-.!|~>:@=";

    private final StringBuilder page = new StringBuilder();

    private HandoffMarkdown() {}

    static String of(Handoff handoff) {
        HandoffMarkdown markdown = new HandoffMarkdown();
        markdown.write(handoff);
        return markdown.page.toString();
    }

    private void write(Handoff handoff) {
        line("# Handoff");
        line("**Problem:** " + escaped(handoff.problem()));
        line("**Next best step:** " + escaped(handoff.nextBestStep()));
        line("**Mood:** " + mood(handoff.mood()));
        section("Customer", customer(handoff.customer()), Function.identity());
        section(
                "Tried",
                handoff.tried(),
                tried -> escaped(tried.what())
                        + (tried.by() == null ? "" : ", by " + escaped(named(tried.by())))
                        + (tried.outcome() == null ? "" : ": " + escaped(tried.outcome())));
        section(
                "Promised",
                handoff.promised(),
                promised -> escaped(promised.what()) + ", due " + promised.due()
                        + (promised.by() == null ? "" : ", by " + escaped(promised.by())));
        section(
                "Why it was escalated",
                handoff.triggers(),
                trigger -> trigger.type() + ": " + escaped(trigger.evidence()));
        section(
                "Earlier escalations",
                handoff.history(),
                earlier -> earlier.requestedAt() + " " + Objects.requireNonNullElse(earlier.outcome(), "open"));
        section("Open questions", handoff.openQuestions(), HandoffMarkdown::escaped);
        section(
                "Transcript",
                handoff.transcript(),
                said -> said.time() + " **" + escaped(named(said.author())) + "** " + escaped(said.text()));
        line("Completeness " + Math.round(handoff.completeness().score() * 100) + " %"
                + (handoff.completeness().missing().isEmpty()
                        ? ""
                        : "; missing: "
                                + String.join(", ", handoff.completeness().missing())));
    }

    private <T> void section(String title, List<T> items, Function<T, String> shown) {
        line("## " + title);
        line(
                items.isEmpty()
                        ? "none"
                        : items.stream().map(item -> "- " + shown.apply(item)).collect(Collectors.joining("\n")));
    }

    private void line(String text) {
        page.append(text).append("\n\n");
    }

    private static String mood(Handoff.Mood mood) {
        return mood.now() == null
                ? "unknown"
                : mood.now() + " (course: "
                        + mood.course().stream().map(String::valueOf).collect(Collectors.joining(", "))
                        + ")";
    }

    private static List<String> customer(Customer customer) {
        if (customer == null) {
            return List.of();
        }
        return Stream.of(
                        fact("Name", customer.name()),
                        fact("Id", customer.id()),
                        fact("Role", customer.role()),
                        fact("Tier", customer.tier()),
                        fact("Annual value", customer.annualValue()),
                        fact("Currency", customer.currency()),
                        fact("Industry", customer.industry()),
                        fact("Region", customer.region()),
                        fact("Language", customer.language()),
                        fact("Customer since", customer.since()),
                        fact("Likes to be spoken to", customer.communicationStyle()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String fact(String name, Object value) {
        return value == null ? null : name + ": " + escaped(value.toString());
    }

    private static String named(Actor actor) {
        return actor.name() != null
                ? actor.name()
                : actor.id() != null ? actor.id() : actor.kind().name();
    }

    /** On one line, without control characters, with every character that Markdown or HTML could read as a sign escaped. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                        safe.append(' ');
                    } else {
                        safe.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString().strip();
    }
}
