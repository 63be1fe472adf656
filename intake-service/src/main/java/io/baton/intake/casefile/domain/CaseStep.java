package io.baton.intake.casefile.domain;

import io.baton.contracts.Lists;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.util.List;
import java.util.Objects;

/**
 * What one event made of a case.
 *
 * @param message what it adds to the transcript, or null
 * @param emissions in the order in which they are emitted
 * @param nextDue what of the case is to be judged next
 */
public record CaseStep(CaseFile after, TranscriptMessage message, List<Emission> emissions, NextDue nextDue) {
    public CaseStep {
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(nextDue, "nextDue");
        emissions = Lists.copy(emissions);
    }
}
