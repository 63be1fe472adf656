package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid events that Baton emits. */
public final class EmittedArbitraries {
    private EmittedArbitraries() {}

    static Arbitrary<Emitted> any() {
        return Arbitraries.of(EmittedTypes.all().keySet()).flatMap(EmittedArbitraries::ofType);
    }

    public static Arbitrary<Emitted> ofType(String type) {
        return Combinators.combine(
                        RecordArbitraries.of(EmittedTypes.all().get(type).data()),
                        RecordArbitraries.of(Mark.class),
                        Arbitraries.longs().between(0, 1_000_000_000_000L),
                        Arbitraries.of("intake-service", "routing-service", "drafting-service"))
                .as((data, mark, sequence, source) -> new Emitted(
                        mark.id(),
                        type,
                        source,
                        mark.caseId(),
                        mark.time(),
                        "https://desk#" + sequence,
                        sequence,
                        data));
    }

    /** The parts of the envelope that are made as those of a record are. */
    public record Mark(
            @NotNull UUID id, @NotNull UUID caseId, @NotNull Instant time) {}
}
