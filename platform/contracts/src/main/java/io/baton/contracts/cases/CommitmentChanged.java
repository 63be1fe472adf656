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
 * @param caseId the case
 * @param commitmentId the commitment, named by the draft that made it or by its event
 * @param kind what kind of promise
 * @param what what was promised, or null
 * @param due when it is or was due
 * @param by who kept it; of one that was not kept who promised it, or null
 * @param historic true when the case was history on reaching Baton
 * @param dimensions what the case is grouped by, as known now
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
