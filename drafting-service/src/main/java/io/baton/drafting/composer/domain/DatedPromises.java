package io.baton.drafting.composer.domain;

import io.baton.contracts.CommitmentKind;
import io.baton.drafting.facts.domain.Facts;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the promises of the facts that a text makes, in a text that was not composed from a plan. */
public final class DatedPromises {

    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "d MMMM", "MMMM d", "d MMM", "MMM d", "yyyy-MM-dd", "d/M/yyyy", "M/d/yyyy")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ENGLISH))
            .toList();

    private DatedPromises() {}

    /** Those whose date the text names. */
    public static List<Facts.Promise> in(String text, Facts facts) {
        String plain = text.toLowerCase(Locale.ROOT);
        return all(facts).stream()
                .filter(promise -> FORMS.stream()
                        .map(form -> form.format(promise.due()).toLowerCase(Locale.ROOT))
                        .anyMatch(date -> stands(date, plain)))
                .toList();
    }

    /** True when the text has the date, and not as a part of a longer one: "1 may" is not in "21 may". */
    private static boolean stands(String date, String text) {
        return Pattern.compile("(?<!\\d)" + Pattern.quote(date) + "(?!\\d)")
                .matcher(text)
                .find();
    }

    private static List<Facts.Promise> all(Facts facts) {
        List<Facts.Promise> promises = new ArrayList<>(facts.commitments());
        Stream.concat(facts.actions().stream(), facts.prevention().stream())
                .filter(step -> step.due() != null)
                .forEach(step -> promises.add(promise(CommitmentKind.FIX, step.what(), step.due())));
        if (facts.nextUpdateAt() != null) {
            promises.add(promise(CommitmentKind.UPDATE, "an update", facts.nextUpdateAt()));
        }
        return promises;
    }

    private static Facts.Promise promise(CommitmentKind kind, String what, OffsetDateTime due) {
        return new Facts.Promise(kind, what, due, null);
    }
}
