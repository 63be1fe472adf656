package io.baton.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What routing told about an escalation, for intake's view of its case.
 *
 * @param caseId the case
 * @param type the type of routing's event, one of {@link EmittedTypes}
 * @param cause routing's event, named as a cause
 * @param sequence of routing's event, 0 or more
 * @param escalation as it stood after that event
 * @param mergedRequests ids of requests that became part of it; absent when there are none
 */
public record EscalationFollowed(
        @NotNull UUID caseId,
        @NotNull String type,
        @NotNull String cause,
        @NotNull @Min(0) Long sequence,
        @NotNull EscalationView escalation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<UUID> mergedRequests) {
    public EscalationFollowed {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(sequence, "sequence");
        Ranges.atLeast(0, sequence, "sequence");
        Objects.requireNonNull(escalation, "escalation");
        mergedRequests = Lists.copy(mergedRequests);
    }

    /**
     * What an event of routing says.
     *
     * @throws IllegalArgumentException when it is not about an escalation
     */
    public static EscalationFollowed of(Emitted event) {
        if (!(event.data() instanceof EscalationEventData data)) {
            throw new IllegalArgumentException(event.type() + " is not about an escalation");
        }
        return new EscalationFollowed(
                event.caseId(),
                event.type(),
                event.asCause(),
                event.sequence(),
                data.escalation(),
                data instanceof EscalationRouted routed ? routed.mergedRequests() : List.of());
    }
}
