package io.baton.intake.policy.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.Tier;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;

/**
 * Other settings of a detector for some messages, as written.
 *
 * @param detector the name of its section
 * @param enabled as the section says when absent
 * @param threshold of a finding's confidence, 0 to 1, or of a message's sentiment, -1 to 0; as the section says when absent
 */
public record OverrideDocument(
        @NotNull String detector, @NotNull When when, Boolean enabled, BigDecimal threshold) {

    /** The values of which a message must have one each; a list that is absent or empty asks nothing. */
    public record When(List<Tier> tier, List<Channel> channel, List<String> brand, List<String> language) {
        public When {
            tier = Lists.copy(tier);
            channel = Lists.copy(channel);
            brand = Lists.copy(brand);
            language = Lists.copy(language);
        }
    }
}
