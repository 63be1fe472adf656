package io.baton.drafting.checklist.domain;

import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.Facts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text says was or will be done, and says which of it no fact confirms. */
final class ActionClaims {

    private static final String VERBS =
            "refund|reimburs|credit|replac|ship|send|deliver|restart|reboot|reset|reinstall|upgrad"
                    + "|downgrad|patch|deploy|rotat|revok|cancel|compensat|waiv|instal|increas|extend|delet|remov|unlock|block"
                    + "|roll(?:ed|ing)?[ \\t]back|rebuil|migrat|fix|resolv|restor|repair|dispatch|schedul|visit|call";
    private static final Pattern CLAIM =
            Pattern.compile("\\b(?:i|we|they|he|she|our[ \\t][\\p{L} -]{0,40}?|the[ \\t][\\p{L} -]{0,40}?team)[ \\t]"
                    + "(?:[\\p{L}']+[ \\t]){0,3}?((?:" + VERBS + ")\\p{L}*)\\b"
                    + "|\\b(?:has|have|is|was|are|were|will|be|been)[ \\t](?:now[ \\t])?(?:been[ \\t])?"
                    + "((?:refund|reimburs|credit|replac|ship|restart|reboot|reinstall|upgrad|patch|deploy|cancel|compensat|waiv"
                    + "|fix|resolv|restor|repair)\\p{L}*)\\b");
    private static final Pattern CONDITION =
            Pattern.compile("\\b(?:if|until|unless|once|when|whether|while|should)\\b");
    private static final Set<String> SOLVED =
            stems("fix", "fixed", "resolve", "resolved", "restore", "restored", "repair");

    /** Words of steps that need no fact: they say who looks at the case and how the customer hears of it. */
    private static final Set<String> NEUTRAL = stems(
            "team",
            "case",
            "review",
            "reviews",
            "full",
            "history",
            "outcome",
            "next",
            "step",
            "steps",
            "update",
            "updates",
            "receive",
            "get",
            "finding",
            "email",
            "chat",
            "thread",
            "here",
            "reply",
            "hear",
            "already",
            "tried",
            "repeat",
            "anything",
            "including",
            "owner",
            "share",
            "know",
            "support",
            "customer",
            "utc",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private ActionClaims() {}

    static List<String> unconfirmed(Examined text, FactCorpus facts) {
        List<String> unconfirmed = new ArrayList<>();
        for (String sentence : text.sentences()) {
            claims(sentence, isSolved(text), facts, unconfirmed);
        }
        for (String step : text.steps()) {
            if (!isBacked(step, facts)) {
                unconfirmed.add(step);
            }
        }
        return unconfirmed;
    }

    private static void claims(String sentence, boolean solved, FactCorpus facts, List<String> unconfirmed) {
        String plain = Phrases.plain(sentence);
        Matcher matcher = CLAIM.matcher(plain);
        while (matcher.find()) {
            String verb = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean conditional = CONDITION
                    .matcher(plain.substring(0, matcher.start(matcher.group(1) == null ? 2 : 1)))
                    .find();
            if (!conditional && !isConfirmed(verb, solved, facts, matcher.group())) {
                unconfirmed.add(matcher.group());
            }
        }
    }

    private static boolean isConfirmed(String verb, boolean solved, FactCorpus facts, String claim) {
        String stem = Vocabulary.stem(verb);
        return (solved && SOLVED.contains(stem)) || facts.hasStem(stem) || facts.says(claim);
    }

    /** A message that confirms the resolution is only asked for when somebody resolved the case. */
    private static boolean isSolved(Examined text) {
        Facts.ProblemStatus status = text.facts().status();
        return status == Facts.ProblemStatus.FIXED
                || (status == null
                        && text.scenario()
                                .filter(Scenario.POST_RESOLUTION::equals)
                                .isPresent());
    }

    private static boolean isBacked(String step, FactCorpus facts) {
        Set<String> stems = Vocabulary.of(List.of(step));
        long backed = stems.stream()
                .filter(stem -> NEUTRAL.contains(stem) || DIGITS.matcher(stem).matches() || facts.hasStem(stem))
                .count();
        return backed * 2 >= stems.size();
    }

    private static Set<String> stems(String... words) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words) {
            stems.add(Vocabulary.stem(word));
        }
        return Set.copyOf(stems);
    }
}
