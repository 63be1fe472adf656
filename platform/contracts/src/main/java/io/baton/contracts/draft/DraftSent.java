package io.baton.contracts.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;

/**
 * A draft went out to the customer.
 *
 * @param draft as it stands now
 * @param by who sent it, or null when Baton did
 */
public record DraftSent(@NotNull DraftView draft, String by) implements DraftEventData {
    public DraftSent {
        Objects.requireNonNull(draft, "draft");
    }
}
