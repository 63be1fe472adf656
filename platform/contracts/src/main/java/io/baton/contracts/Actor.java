package io.baton.contracts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * Who did something: a customer, a bot or an agent.
 *
 * @param kind customer, bot or agent, never null
 * @param id the id on the platform, or null
 * @param name the name, or null
 */
public record Actor(
        @NotNull AuthorKind kind,
        @Size(min = 0, max = 256) String id,
        @Size(min = 0, max = 256) String name) {
    public Actor {
        Objects.requireNonNull(kind, "kind");
    }
}
