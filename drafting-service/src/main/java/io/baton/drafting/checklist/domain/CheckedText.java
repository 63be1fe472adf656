package io.baton.drafting.checklist.domain;

import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.Facts;
import java.util.Objects;

/**
 * A text and what it is held against.
 *
 * @param subject of an e-mail, or null when only the text is checked
 * @param channel null counts as EMAIL without asking for its form
 * @param scenario null asks for no elements of a scenario
 */
public record CheckedText(String subject, String text, Facts facts, DraftChannel channel, Scenario scenario) {
    public CheckedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facts, "facts");
    }
}
