package io.baton.contracts.contact;

import io.baton.contracts.AuthorKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Somebody has asked for an escalation by a button, a form or a bot's own decision.
 *
 * @param by customer (button), agent (manual) or bot (handover), never null
 * @param reason the reason given, or null
 * @param team the team asked for, or null
 */
public record EscalationAsked(
        @NotNull AuthorKind by,
        @Size(min = 0, max = 4000) String reason,
        @Size(min = 0, max = 256) String team) implements ContactData {
    public EscalationAsked {
        Objects.requireNonNull(by, "by");
    }
}
