package io.baton.drafting.composer.domain;

import io.baton.contracts.Lists;
import io.baton.drafting.facts.domain.Facts;
import java.util.List;
import java.util.Objects;

/**
 * A composed message.
 *
 * @param subject null where the channel has none
 * @param text plain text
 * @param promises the dated promises that the text makes
 */
public record Composition(
        String subject, String text, List<Citation> citations, List<Question> questions, List<Facts.Promise> promises) {
    public Composition {
        Objects.requireNonNull(text, "text");
        citations = Lists.copy(citations);
        questions = Lists.copy(questions);
        promises = Lists.copy(promises);
    }
}
