package io.baton.drafting.checklist.domain;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about what a message contains and what form it has. */
final class ShapeChecks {

    private static final int EMAIL_WORDS = 250;
    private static final int PORTAL_WORDS = 250;
    private static final int CHAT_WORDS = 100;
    private static final int SUBJECT_WORDS = 20;
    private static final Pattern RESIDUE = Pattern.compile(
            "</?[a-zA-Z!][^>]{0,100}>|[{}]|\\$\\{|\\*\\*|(?i:dear|hello|hi) null\\b|\\[(?:name|date|your name|customer)\\]");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022]\\s*");
    private static final Phrases SOLVED = Phrases.of("resolved", "solved", "fixed", "settled", "restored");
    private static final Phrases ESCALATED = Phrases.of("escalat*");
    private static final Phrases ANSWER = Phrases.of(
            "reply", "write", "call", "answer", "contact", "let me know", "let us know", "tell us", "tell me");

    private ShapeChecks() {}

    static Finding issueNamed(Examined text) {
        Optional<String> issue = Quotable.of(text.facts().issue(), Quotable.LONGEST);
        return issue.isEmpty()
                ? Finding.passes("The facts have no issue that could be named.")
                : named(text, issue.get(), "The message does not name the issue.");
    }

    static Finding impactNamed(Examined text) {
        Optional<String> impact = Quotable.of(text.facts().impact(), Quotable.LONGEST);
        return impact.isEmpty()
                ? Finding.passes("The facts have no impact that could be named.")
                : named(text, impact.get(), "The message does not say what the issue means for the customer.");
    }

    static Finding stepsNumbered(Examined text) {
        List<String> steps = Stream.concat(text.facts().actions().stream(), text.facts().prevention().stream())
                .map(step -> Quotable.clean(step.what(), Quotable.SHORT).toLowerCase(Locale.ROOT))
                .filter(step -> !step.isEmpty())
                .toList();
        List<String> unnumbered = text.lines().stream()
                .map(line -> BULLET.matcher(line.toLowerCase(Locale.ROOT)).replaceFirst(""))
                .filter(line -> steps.stream().anyMatch(line::startsWith))
                .toList();
        boolean chat = text.channel().filter(DraftChannel.CHAT::equals).isPresent();
        return unnumbered.size() > 1 && !chat && text.steps().isEmpty()
                ? Finding.fails("The message lists several steps; number them.", unnumbered)
                : Finding.passes("Where there are several steps, they are numbered.");
    }

    static Finding namedSender(Examined text) {
        List<String> names = senders(text.facts());
        List<String> found =
                names.stream().filter(name -> contains(text.text(), name)).toList();
        if (names.isEmpty()) {
            return Finding.fails("The facts name no sender; say who signs.").asWarning();
        }
        return found.isEmpty()
                ? Finding.fails("The message is not signed by " + String.join(" or ", names) + ".")
                : Finding.passes("The message is signed.", found);
    }

    static Finding wordLimit(Examined text) {
        int limit = text.channel().map(ShapeChecks::limit).orElse(EMAIL_WORDS);
        int words = text.wordCount();
        return words <= limit
                ? Finding.passes(words + " of at most " + limit + " words.")
                : Finding.fails(words + " words, at most " + limit + " are read.");
    }

    static int limit(DraftChannel channel) {
        return switch (channel) {
            case EMAIL -> EMAIL_WORDS;
            case PORTAL -> PORTAL_WORDS;
            case CHAT -> CHAT_WORDS;
        };
    }

    static Finding channelShape(Examined text) {
        List<String> wrong = new ArrayList<>();
        RESIDUE.matcher(text.whole()).results().forEach(match -> wrong.add(match.group()));
        List<String> reasons = new ArrayList<>();
        if (!wrong.isEmpty()) {
            reasons.add("markup or an unfilled place is left over");
        }
        text.subject()
                .filter(subject -> subject.isBlank() || Examined.countWords(subject) > SUBJECT_WORDS)
                .ifPresent(subject -> reasons.add("the subject is empty or longer than " + SUBJECT_WORDS + " words"));
        text.channel().ifPresent(channel -> reasons.addAll(formOf(text, channel)));
        return reasons.isEmpty()
                ? Finding.passes("The form fits the channel.")
                : Finding.fails("The form does not fit: " + String.join("; ", reasons) + ".", wrong);
    }

    static Finding requiredElements(Examined text) {
        List<String> missing = new ArrayList<>();
        if (text.scenario().filter(Scenario.ESCALATION_CONFIRMED::equals).isPresent()) {
            if (!namesHandler(text)) {
                missing.add("who has the case now");
            }
            if (text.channel().filter(DraftChannel.CHAT::equals).isEmpty()
                    && text.steps().isEmpty()) {
                missing.add("what happens next");
            }
        }
        if (text.scenario().filter(Scenario.POST_RESOLUTION::equals).isPresent() && !SOLVED.occursIn(text.text())) {
            missing.add("that the case is resolved");
        }
        if (text.scenario().isPresent() && !ANSWER.occursIn(text.text())) {
            missing.add("how to answer");
        }
        return missing.isEmpty()
                ? Finding.passes("Everything that belongs into this message is there.")
                : Finding.fails("Missing: " + String.join(", ", missing) + ".");
    }

    private static boolean namesHandler(Examined text) {
        Facts.Handler handler = text.facts().handler();
        List<String> names = handler == null
                ? List.of()
                : Stream.of(handler.team(), handler.name())
                        .flatMap(name -> Quotable.name(name).stream())
                        .toList();
        return names.isEmpty()
                ? ESCALATED.occursIn(text.text())
                : names.stream().anyMatch(name -> contains(text.text(), name));
    }

    private static List<String> formOf(Examined text, DraftChannel channel) {
        List<String> reasons = new ArrayList<>();
        if (channel == DraftChannel.EMAIL && !text.hasGreeting()) {
            reasons.add("an e-mail starts with a greeting");
        }
        if (channel == DraftChannel.EMAIL && !text.hasSignature()) {
            reasons.add("an e-mail ends with a closing and a signature");
        }
        if (channel == DraftChannel.CHAT
                && (text.hasSignature() || text.subject().isPresent())) {
            reasons.add("a chat message has neither subject nor closing");
        }
        return reasons;
    }

    private static Finding named(Examined text, String fact, String missing) {
        Set<String> wanted = Vocabulary.of(List.of(fact));
        Set<String> told = Vocabulary.of(List.of(text.text()));
        List<String> found = wanted.stream().filter(told::contains).toList();
        boolean enough = found.size() * 2 >= wanted.size() && (wanted.isEmpty() || !found.isEmpty());
        return enough || contains(text.text(), Quotable.clean(fact, Quotable.SHORT))
                ? Finding.passes("It is named.")
                : Finding.fails(missing);
    }

    private static List<String> senders(Facts facts) {
        List<String> names = new ArrayList<>();
        if (facts.sender() != null) {
            Quotable.name(facts.sender().name()).ifPresent(names::add);
        }
        if (facts.handler() != null && names.isEmpty()) {
            Quotable.name(facts.handler().name()).ifPresent(names::add);
            Quotable.name(facts.handler().team()).ifPresent(names::add);
        }
        return names;
    }

    private static boolean contains(String text, String name) {
        return text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
