package io.baton.contracts.cases;

import io.baton.contracts.Actor;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A commitment was kept, is at risk, or was missed.
 *
 * @param what what was promised
 * @param by who kept it, or null
 */
public record CommitmentChanged(
        @NotNull UUID caseId,
        @NotNull UUID commitmentId,
        @NotNull CommitmentKind kind,
        String what,
        @NotNull Instant due,
        Actor by,
        @NotNull Boolean historic,
        @NotNull Dimensions dimensions)
        implements EmittedData {
    public CommitmentChanged {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(commitmentId, "commitmentId");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(dimensions, "dimensions");
    }
}
