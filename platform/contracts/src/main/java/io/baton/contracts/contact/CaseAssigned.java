package io.baton.contracts.contact;

import io.baton.contracts.SupportLevel;
import jakarta.validation.constraints.Size;

/**
 * The platform has given the case to a team, an agent or a level of its front line.
 *
 * @param team the team, or null
 * @param agent the agent, or null
 * @param level the level, or null
 */
public record CaseAssigned(
        @Size(min = 0, max = 256) String team,
        @Size(min = 0, max = 256) String agent,
        SupportLevel level) implements ContactData {}
