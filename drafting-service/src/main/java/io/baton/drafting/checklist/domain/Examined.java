package io.baton.drafting.checklist.domain;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.FactWords;
import io.baton.drafting.facts.domain.Facts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A text taken apart once for all checks. */
final class Examined {

    private static final Pattern GREETING =
            Pattern.compile("(?i)(dear|hello|hi|good (morning|afternoon|evening))\\b.{0,70}[,:]?");
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)(kind|best|warm)? ?(regards|wishes)|(yours )?(sincerely|faithfully|truly)|respectfully|thank you|thanks");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'\u2019.:@+-]*");
    private static final Pattern STEP = Pattern.compile("^\\s*(\\d{1,2})[.)]\\s+(.+)$");

    private final CheckedText checked;
    private final List<String> lines;
    private final String unquoted;

    Examined(CheckedText checked) {
        this.checked = checked;
        this.lines = checked.text().lines().map(String::strip).toList();
        this.unquoted = withoutFacts(whole(), checked.facts());
    }

    String text() {
        return checked.text();
    }

    /** Subject and text. */
    String whole() {
        return checked.subject() == null ? checked.text() : checked.subject() + "\n" + checked.text();
    }

    Optional<String> subject() {
        return Optional.ofNullable(checked.subject());
    }

    Facts facts() {
        return checked.facts();
    }

    Optional<DraftChannel> channel() {
        return Optional.ofNullable(checked.channel());
    }

    Optional<Scenario> scenario() {
        return Optional.ofNullable(checked.scenario());
    }

    List<String> lines() {
        return lines;
    }

    /** The text without the passages that repeat a fact's own words. */
    String unquoted() {
        return unquoted;
    }

    boolean hasGreeting() {
        return !filledLines().isEmpty()
                && GREETING.matcher(filledLines().get(0)).matches();
    }

    boolean hasSignature() {
        return filledLines().stream()
                .skip(1)
                .anyMatch(line ->
                        line.endsWith(",") && CLOSING.matcher(trimmed(line)).matches());
    }

    /** The sentences and lines after the greeting. */
    List<String> sentences() {
        List<String> filled = filledLines();
        String body = String.join("\n", hasGreeting() ? filled.subList(1, filled.size()) : filled);
        return SENTENCE_END
                .splitAsStream(body)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The numbered lines, without their numbers. */
    List<String> steps() {
        return lines.stream()
                .map(STEP::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(2))
                .toList();
    }

    /** The text in which the numbers of numbered lines are missing. */
    String withoutOrdinals() {
        return Pattern.compile("(?m)^[ \\t]*\\d{1,2}[.)][ \\t]+")
                .matcher(whole())
                .replaceAll("");
    }

    int wordCount() {
        return countWords(text());
    }

    static int countWords(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private List<String> filledLines() {
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static String trimmed(String line) {
        return line.substring(0, line.length() - 1);
    }

    private static String withoutFacts(String text, Facts facts) {
        List<String> quotes = FactWords.texts(facts).stream()
                .flatMap(fact -> Stream.of(
                        Quotable.clean(fact, Quotable.LONGEST),
                        Quotable.clean(fact, Quotable.SHORT),
                        Quotable.clean(fact, Quotable.NAME),
                        fact.strip()))
                .filter(quote -> quote.length() > 2)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .distinct()
                .toList();
        String rest = text;
        for (String quote : quotes) {
            Pattern literal = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(quote) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            rest = literal.matcher(rest).replaceAll(" ");
        }
        return rest;
    }
}
