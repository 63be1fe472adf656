package io.baton.drafting.checklist.domain;

import io.baton.drafting.facts.domain.FactWords;
import io.baton.drafting.facts.domain.Facts;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that a message may say because the facts say it. */
final class FactCorpus {

    static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

    private final Facts facts;
    private final String texts;
    private final Set<String> numbers;
    private final Set<String> stems;
    private final List<OffsetDateTime> times;

    FactCorpus(Facts facts) {
        this.facts = facts;
        List<String> given = FactWords.texts(facts);
        List<String> all = Stream.of(
                        given.stream(),
                        given.stream().map(text -> Quotable.clean(text, Integer.MAX_VALUE)),
                        Stream.ofNullable(facts.duration()).map(FactCorpus::inWords))
                .flatMap(texts -> texts)
                .toList();
        this.texts = Phrases.plain(String.join("\n", all));
        this.numbers = NUMBER.matcher(texts).results().map(MatchResult::group).collect(Collectors.toSet());
        this.stems = Vocabulary.of(all);
        this.times = FactWords.times(facts);
    }

    Facts facts() {
        return facts;
    }

    List<OffsetDateTime> times() {
        return times;
    }

    /** True when a fact's text says these very words. */
    boolean says(String words) {
        return texts.contains(Phrases.plain(words).replaceAll("[ \\t]+", " "));
    }

    boolean hasNumber(String number) {
        return numbers.contains(number);
    }

    boolean hasStem(String stem) {
        return stems.contains(stem);
    }

    Optional<Facts.Compensation> grantedCompensation() {
        return Optional.ofNullable(facts.compensation())
                .filter(given ->
                        given.approvedBy() != null && !given.approvedBy().isBlank());
    }

    /** A duration as people write it: "1 day 2 hours 30 minutes". */
    static String inWords(Duration duration) {
        return Stream.of(
                        amount(duration.toDays(), "day"),
                        amount(duration.toHoursPart(), "hour"),
                        amount(duration.toMinutesPart(), "minute"),
                        amount(duration.toHours(), "hour"),
                        amount(duration.toMinutes(), "minute"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String amount(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }
}
