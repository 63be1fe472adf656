package io.baton.contracts;

import jakarta.validation.constraints.NotNull;

/**
 * What a case's figures can be grouped by; everything but the source may be null.
 *
 * @param source the platform
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
        SupportLevel level) {}
