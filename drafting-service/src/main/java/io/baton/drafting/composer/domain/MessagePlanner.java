package io.baton.drafting.composer.domain;

import io.baton.contracts.Audience;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.checklist.domain.Quotable;
import io.baton.drafting.facts.domain.Facts;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides what a message says: of the facts, those that may be repeated to a customer, as many as its channel bears, and
 * as questions what is missing.
 */
public final class MessagePlanner {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);
    private static final Pattern DETERMINER = Pattern.compile(
            "(?i)(the|a|an|your|our|this|these|that|those|all|both|each|every|no|several|two|three) .+");
    private static final int MOST_STEPS = 3;
    private static final int MOST_TRIED = 3;

    private final Assignment assignment;
    private final Facts facts;
    private final int words;
    private final Map<String, Object> values = new HashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Facts.Promise> promises = new ArrayList<>();

    private MessagePlanner(Assignment assignment) {
        this.assignment = assignment;
        this.facts = assignment.facts();
        this.words = assignment.channel() == DraftChannel.CHAT ? Quotable.SHORT : Quotable.LONGEST;
    }

    /** The plan for an assignment. */
    public static MessagePlan plan(Assignment assignment) {
        return new MessagePlanner(assignment).plan();
    }

    private MessagePlan plan() {
        values.put("executive", assignment.audience() == Audience.EXECUTIVE);
        values.put("technical", assignment.audience() == Audience.TECHNICAL);
        values.put("steps", List.of());
        values.put("tried", List.of());
        people();
        problem();
        history();
        if (assignment.scenario() == Scenario.POST_RESOLUTION) {
            outcome();
        } else {
            nextSteps();
            nextUpdate();
        }
        compensation();
        return new MessagePlan(values, questions, promises);
    }

    private void people() {
        if (facts.customer() != null) {
            Quotable.name(facts.customer().name()).ifPresent(name -> cite("customer", name, "customer.name"));
        }
        if (facts.handler() != null) {
            Quotable.name(facts.handler().name()).ifPresent(name -> cite("handler", name, "handler.name"));
            Quotable.name(facts.handler().team()).ifPresent(team -> {
                Cited cited = new Cited(withoutTeam(team), "handler.team");
                values.put("team", cited);
                values.put("teamSigned", cited.capitalised());
            });
        }
        if (!values.containsKey("team") && !values.containsKey("handler")) {
            ask("handler.team", "Which team works on the case?", "The customer should know who has their case.");
        }
        sender();
    }

    /** The wording says "team" itself. */
    private static String withoutTeam(String team) {
        String bare = team.replaceFirst("(?i)\\s+team$", "");
        return bare.isBlank() ? team : bare;
    }

    private void sender() {
        Facts.Sender sender = facts.sender();
        Optional<String> name = sender == null ? Optional.empty() : Quotable.name(sender.name());
        values.put("personal", name.isPresent());
        if (name.isEmpty()) {
            ask("sender.name", "Who signs this message?", "A message from a named person is trusted more.");
            return;
        }
        cite("sender", name.get(), "sender.name");
        Quotable.name(sender.title()).ifPresent(title -> cite("senderTitle", title, "sender.title"));
        Quotable.name(sender.phone()).ifPresent(phone -> cite("senderPhone", phone, "sender.phone"));
        Quotable.address(sender.email()).ifPresent(email -> cite("senderEmail", email, "sender.email"));
    }

    private void problem() {
        Optional<String> issue = quote(facts.issue(), "issue", "How should the issue be called?");
        issue.ifPresent(words -> values.put("issue", named(words)));
        Quotable.of(facts.issue(), Quotable.SHORT).ifPresent(words -> values.put("issueShort", named(words)));
        if (facts.issue() == null) {
            ask("issue", "What is the issue, in a few words?", "The message does not say what it is about.");
        }
        quote(facts.impact(), "impact", "What does the issue mean for the customer?")
                .ifPresent(impact -> cite("impact", impact, "impact"));
        if (facts.impact() == null) {
            ask(
                    "impact",
                    "What does the issue mean for the customer?",
                    "Naming the impact shows that it is understood.");
        }
    }

    /** A noun phrase fits into a sentence; anything else is quoted. */
    private static Object named(String issue) {
        Cited cited = new Cited(issue, "issue");
        return DETERMINER.matcher(issue).matches() ? cited : "\u201c" + cited + "\u201d";
    }

    private void history() {
        List<Object> tried = new ArrayList<>();
        for (int i = 0; i < facts.investigation().size() && tried.size() < MOST_TRIED; i++) {
            String path = "investigation[" + i + "].done";
            Quotable.of(facts.investigation().get(i).done(), Quotable.SHORT)
                    .ifPresent(done -> tried.add(new Cited(done, path)));
        }
        values.put("tried", List.copyOf(tried));
        values.put("again", !facts.earlierEscalations().isEmpty());
    }

    private void nextSteps() {
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < facts.commitments().size() && steps.size() < mostSteps(); i++) {
            promised(facts.commitments().get(i), "commitments[" + i + "]").ifPresent(steps::add);
        }
        for (int i = 0; i < facts.actions().size() && steps.size() < mostSteps(); i++) {
            step(facts.actions().get(i), "actions[" + i + "]").ifPresent(steps::add);
        }
        values.put("steps", List.copyOf(steps));
    }

    private int mostSteps() {
        if (assignment.channel() != DraftChannel.CHAT) {
            return MOST_STEPS;
        }
        return facts.nextUpdateAt() == null ? 1 : 0;
    }

    private void outcome() {
        int most = assignment.channel() == DraftChannel.CHAT ? 0 : MOST_STEPS;
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < facts.prevention().size() && steps.size() < most; i++) {
            step(facts.prevention().get(i), "prevention[" + i + "]").ifPresent(steps::add);
        }
        values.put("steps", List.copyOf(steps));
        if (facts.cause() != null && Boolean.TRUE.equals(facts.cause().confirmed())) {
            quote(facts.cause().text(), "cause.text", "How can the cause be told?")
                    .ifPresent(cause -> cite("cause", cause, "cause.text"));
        }
        if (facts.investigation().isEmpty()) {
            ask("investigation", "What was done to resolve the case?", "The customer should be told what was done.");
        }
    }

    /** A refund that nobody approved is not promised. */
    private Optional<Object> promised(Facts.Promise promise, String path) {
        boolean unapproved = promise.kind() == CommitmentKind.REFUND && isBlank(promise.approvedBy());
        if (unapproved) {
            return Optional.empty();
        }
        return Quotable.of(promise.what(), Quotable.SHORT).map(what -> {
            promises.add(promise);
            return stepOf(what, null, promise.due(), path);
        });
    }

    private Optional<Object> step(Facts.Step step, String path) {
        return Quotable.of(step.what(), Quotable.SHORT).map(what -> {
            if (step.due() != null) {
                promises.add(new Facts.Promise(CommitmentKind.FIX, what, step.due(), null));
            }
            return stepOf(what, step.owner(), step.due(), path);
        });
    }

    private static Object stepOf(String what, String owner, OffsetDateTime due, String path) {
        Map<String, Object> step = new HashMap<>();
        step.put("what", new Cited(what, path + ".what").capitalised());
        Quotable.name(owner).ifPresent(name -> step.put("owner", new Cited(name, path + ".owner")));
        if (due != null) {
            step.put("due", new Cited(inWords(due), path + ".due"));
        }
        return step;
    }

    private void nextUpdate() {
        if (facts.nextUpdateAt() == null) {
            ask(
                    "nextUpdateAt",
                    "When does the customer hear from us next?",
                    "Without a confirmed time none is promised.");
            return;
        }
        cite("nextUpdate", inWords(facts.nextUpdateAt()), "nextUpdateAt");
        promises.add(new Facts.Promise(CommitmentKind.UPDATE, "an update", facts.nextUpdateAt(), null));
    }

    private void compensation() {
        Facts.Compensation given = facts.compensation();
        if (given == null || isBlank(given.approvedBy())) {
            return;
        }
        Quotable.of(given.what(), Quotable.SHORT).ifPresent(what -> {
            cite("compensation", what, "compensation.what");
            if (given.amount() != null && given.currency() != null) {
                cite("amount", given.amount().toPlainString() + " " + given.currency(), "compensation.amount");
            }
        });
    }

    private Optional<String> quote(String text, String fact, String question) {
        Optional<String> quotable = Quotable.of(text, words);
        if (text != null && quotable.isEmpty()) {
            ask(fact, question, "The given words cannot be written to a customer.");
        }
        return quotable;
    }

    private void cite(String name, String words, String fact) {
        values.put(name, new Cited(words, fact));
    }

    private void ask(String fact, String question, String why) {
        questions.add(new Question(fact, question, why));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String inWords(OffsetDateTime moment) {
        String zone = moment.getOffset().equals(ZoneOffset.UTC)
                ? "UTC"
                : "UTC" + moment.getOffset().getId();
        return MOMENT.format(moment) + " (" + zone + ")";
    }
}
