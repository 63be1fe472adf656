package io.baton.intake.clock.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases a policy is for. Each condition is a set of values of which the case must have one; an empty set asks
 * nothing. A value that is not known meets no condition.
 *
 * @param issueTypes {@code billing.*} stands for {@code billing} and everything below it
 */
public record CaseMatch(
        Set<Tier> tiers, Set<Severity> severities, Set<Channel> channels, Set<String> brands, Set<String> issueTypes) {
    /** Every case. */
    public static final CaseMatch ANY = new CaseMatch(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final String BELOW = ".*";

    public CaseMatch {
        tiers = Set.copyOf(tiers);
        severities = Set.copyOf(severities);
        channels = Set.copyOf(channels);
        brands = Set.copyOf(brands);
        issueTypes = Set.copyOf(issueTypes);
    }

    /** Why a case is one of these, such as {@code "tier VIP, channel CHAT"}; empty when it is not. */
    Optional<String> reason(CaseProfile profile) {
        List<String> met = new ArrayList<>();
        boolean all = meets("tier", tiers, profile.tier(), met)
                && meets("severity", severities, profile.severity(), met)
                && meets("channel", channels, profile.channel(), met)
                && meets("brand", brands, profile.brand(), met)
                && meetsIssueType(profile.issueType(), met);
        return all ? Optional.of(met.isEmpty() ? "every case" : String.join(", ", met)) : Optional.empty();
    }

    /** Whether each case that {@code other} matches is one of these. */
    public boolean covers(CaseMatch other) {
        return covers(tiers, other.tiers)
                && covers(severities, other.severities)
                && covers(channels, other.channels)
                && covers(brands, other.brands)
                && (issueTypes.isEmpty()
                        || !other.issueTypes.isEmpty()
                                && other.issueTypes.stream().allMatch(this::coversIssueTypes));
    }

    /** Whether a text may stand among the issue types. */
    public static boolean isIssueTypePattern(String text) {
        return !root(text).isBlank() && root(text).indexOf('*') < 0;
    }

    private static <T> boolean covers(Set<T> wide, Set<T> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    /** What lies below a type is covered by a pattern only. */
    private boolean coversIssueTypes(String narrow) {
        boolean below = narrow.endsWith(BELOW);
        return issueTypes.stream()
                .anyMatch(wide -> (!below || wide.endsWith(BELOW)) && coversIssueType(wide, root(narrow)));
    }

    private static <T> boolean meets(String name, Set<T> allowed, T value, List<String> met) {
        if (allowed.isEmpty()) {
            return true;
        }
        met.add(name + " " + value);
        return value != null && allowed.contains(value);
    }

    private boolean meetsIssueType(String value, List<String> met) {
        if (issueTypes.isEmpty()) {
            return true;
        }
        met.add("issueType " + value);
        return value != null && issueTypes.stream().anyMatch(pattern -> coversIssueType(pattern, value));
    }

    /** Whether an issue type is one of those for which a text among the issue types stands. */
    public static boolean coversIssueType(String pattern, String value) {
        if (!pattern.endsWith(BELOW)) {
            return pattern.equals(value);
        }
        return value.equals(root(pattern)) || value.startsWith(root(pattern) + ".");
    }

    private static String root(String pattern) {
        return pattern.endsWith(BELOW) ? pattern.substring(0, pattern.length() - BELOW.length()) : pattern;
    }
}
