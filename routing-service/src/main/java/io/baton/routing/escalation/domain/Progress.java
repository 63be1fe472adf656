package io.baton.routing.escalation.domain;

import io.baton.contracts.Emitted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an event or a command made of a case.
 *
 * @param now the case after it
 * @param escalation the escalation that changed, or null when none did
 * @param emitted what to publish, in order
 */
public record Progress(EscalatedCase now, Escalation escalation, List<Emitted> emitted) {
    public Progress {
        Objects.requireNonNull(now, "now");
        emitted = List.copyOf(emitted);
    }

    static Progress nothing(EscalatedCase now) {
        return new Progress(now, null, List.of());
    }

    /** The escalation that changed. */
    public Optional<Escalation> changed() {
        return Optional.ofNullable(escalation);
    }
}
