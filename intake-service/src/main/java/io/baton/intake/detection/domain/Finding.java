package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.Objects;

/**
 * A reason to escalate as a detector saw it.
 *
 * @param evidence the quote or the measurement
 * @param detector which detector saw it
 * @param confidence 0 to 1
 * @param about what tells it from other findings of the same detector, such as the keyword; empty when nothing does
 */
public record Finding(TriggerType type, String evidence, String detector, double confidence, String about) {
    public Finding {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(detector, "detector");
        Objects.requireNonNull(about, "about");
    }
}
