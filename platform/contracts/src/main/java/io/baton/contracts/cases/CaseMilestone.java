package io.baton.contracts.cases;

import io.baton.contracts.Actor;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Ranges;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

/**
 * A case has reached a milestone; its name is part of the event's type, its moment the event's time.
 *
 * @param caseId the case
 * @param cycle 0 for the first opening, then the number of the reopening; of a next response how many went before
 * @param historic true when the case was history on reaching Baton
 * @param dimensions what the case is grouped by, as known now
 * @param calendarTime since the milestone it is measured from, around the clock; null where nothing is measured
 * @param businessTime the same in the case's business calendar; null where there is none
 * @param by who brought it about, or null
 * @param csat surveyed: 1 to 5, or null
 * @param nps surveyed: 0 to 10, or null
 */
public record CaseMilestone(
        @NotNull UUID caseId,
        @NotNull @Min(0) Integer cycle,
        @NotNull Boolean historic,
        @NotNull Dimensions dimensions,
        Duration calendarTime,
        Duration businessTime,
        Actor by,
        @Min(1) @Max(5) Integer csat,
        @Min(0) @Max(10) Integer nps)
        implements EmittedData {
    public CaseMilestone {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(cycle, "cycle");
        Ranges.atLeast(0, cycle, "cycle");
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(dimensions, "dimensions");
        Ranges.between(1, 5, csat, "csat");
        Ranges.between(0, 10, nps, "nps");
    }
}
