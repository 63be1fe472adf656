package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Where detectors are switched or have another threshold than elsewhere. Of the overrides of a detector the first that
 * matches counts, alone.
 *
 * @param off the detectors that are off where no override says otherwise
 */
public record Tuning(Set<TriggerType> off, List<Override> overrides) {
    private static final Setting ON = new Setting(true, null);
    private static final Setting OFF = new Setting(false, null);

    public Tuning {
        off = Set.copyOf(off);
        overrides = List.copyOf(overrides);
    }

    /**
     * Other settings for some messages.
     *
     * @param enabled null: as elsewhere
     * @param threshold null: as elsewhere
     */
    public record Override(TriggerType detector, TraitsMatch match, Boolean enabled, Double threshold) {
        public Override {
            Objects.requireNonNull(detector, "detector");
            Objects.requireNonNull(match, "match");
        }
    }

    /**
     * How a detector is set for a message.
     *
     * @param threshold null: the detector's own
     */
    public record Setting(boolean enabled, Double threshold) {
        boolean lets(Finding finding) {
            return enabled && (threshold == null || finding.confidence() >= threshold);
        }
    }

    /** The setting of a detector for a message. */
    public Setting of(TriggerType detector, CaseTraits traits) {
        boolean usual = !off.contains(detector);
        for (Override each : overrides) {
            if (each.detector() == detector && each.match().matches(traits)) {
                return new Setting(each.enabled() == null ? usual : each.enabled(), each.threshold());
            }
        }
        return usual ? ON : OFF;
    }

    /** The detectors that are on for some message at least. */
    public Set<TriggerType> needed() {
        Set<TriggerType> needed = EnumSet.allOf(TriggerType.class);
        needed.removeAll(off);
        overrides.stream()
                .filter(each -> Boolean.TRUE.equals(each.enabled()))
                .forEach(each -> needed.add(each.detector()));
        return needed;
    }
}
