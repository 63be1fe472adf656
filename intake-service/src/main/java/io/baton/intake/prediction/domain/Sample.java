package io.baton.intake.prediction.domain;

import io.baton.contracts.Lists;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A moment of a past case, and what came of the case.
 *
 * @param features what was known then
 * @param escalated whether it was escalated afterwards
 */
public record Sample(UUID caseId, List<Feature> features, boolean escalated) {
    private static final int PARTS = 10;
    private static final int HELD = 3;

    public Sample {
        Objects.requireNonNull(caseId, "caseId");
        features = Lists.copy(features);
    }

    /** One of ten parts, the same for all moments of a case; ids of cases are hashes. */
    int part() {
        return (int) Long.remainderUnsigned(caseId.getLeastSignificantBits(), PARTS);
    }

    /** Whether its case is kept apart, to see how a model does. */
    boolean isHeld() {
        return part() < HELD;
    }

    double target() {
        return escalated ? 1 : 0;
    }
}
