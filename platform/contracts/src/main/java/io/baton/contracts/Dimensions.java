package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * What a case's figures can be grouped by; everything but the source may be null.
 *
 * @param source the platform, never null
 * @param channel of the case
 * @param brand under which it is served
 * @param customerId within the source
 * @param tier of the customer
 * @param region of the customer
 * @param language of the case, a BCP 47 tag
 * @param issueType in the platform's words
 * @param product in the platform's words
 * @param severity of the case
 * @param team the front line's team
 * @param agent the front line's agent
 * @param level the front line's level
 */
public record Dimensions(
        @NotNull String source,
        Channel channel,
        String brand,
        String customerId,
        Tier tier,
        String region,
        String language,
        String issueType,
        String product,
        Severity severity,
        String team,
        String agent,
        SupportLevel level) {
    public Dimensions {
        Objects.requireNonNull(source, "source");
    }
}
