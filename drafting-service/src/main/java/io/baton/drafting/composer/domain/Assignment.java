package io.baton.drafting.composer.domain;

import io.baton.contracts.Audience;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.Facts;
import java.util.Objects;

/**
 * What is to be written, for whom and from which facts.
 *
 * @param language of the text, one that the composer knows
 */
public record Assignment(Scenario scenario, Audience audience, DraftChannel channel, String language, Facts facts) {
    public Assignment {
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(facts, "facts");
    }
}
