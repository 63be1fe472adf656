package io.baton.intake.detection.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Tier;
import java.util.Set;

/**
 * For which messages an override is. Each condition is a set of values of which the message must have one; an empty set
 * asks nothing. A value that is not known meets no condition.
 *
 * @param languages two-letter codes
 */
public record TraitsMatch(Set<Tier> tiers, Set<Channel> channels, Set<String> brands, Set<String> languages) {
    public TraitsMatch {
        tiers = Set.copyOf(tiers);
        channels = Set.copyOf(channels);
        brands = Set.copyOf(brands);
        languages = Set.copyOf(languages);
    }

    /** Whether it asks nothing at all. */
    public boolean isEverywhere() {
        return tiers.isEmpty() && channels.isEmpty() && brands.isEmpty() && languages.isEmpty();
    }

    boolean matches(CaseTraits traits) {
        return meets(tiers, traits.tier())
                && meets(channels, traits.channel())
                && meets(brands, traits.brand())
                && meets(languages, traits.language());
    }

    /** Whether each message that {@code other} matches is one of these. */
    public boolean covers(TraitsMatch other) {
        return covers(tiers, other.tiers)
                && covers(channels, other.channels)
                && covers(brands, other.brands)
                && covers(languages, other.languages);
    }

    private static <T> boolean meets(Set<T> allowed, T value) {
        return allowed.isEmpty() || value != null && allowed.contains(value);
    }

    private static <T> boolean covers(Set<T> wide, Set<T> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }
}
