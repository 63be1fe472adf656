package io.baton.drafting.composer.domain;

import io.baton.contracts.Lists;
import io.baton.drafting.facts.domain.Facts;
import java.util.List;
import java.util.Map;

/**
 * What a message says, before it is put into words.
 *
 * @param values the words that rest on facts, by the names that the wording uses; absent ones are missing
 * @param questions what a person should find out
 * @param promises the dated promises that the message makes
 */
public record MessagePlan(Map<String, Object> values, List<Question> questions, List<Facts.Promise> promises) {
    public MessagePlan {
        values = Map.copyOf(values);
        questions = Lists.copy(questions);
        promises = Lists.copy(promises);
    }

    /** The message that a wording of this plan makes. */
    public Composition worded(String subject, String text) {
        String numbered = Layout.tidy(text);
        return new Composition(
                subject == null ? null : Cited.withoutMarks(Layout.tidy(subject)),
                Cited.withoutMarks(numbered),
                Cited.in(subject == null ? numbered : subject + "\n" + numbered),
                questions,
                promises);
    }
}
