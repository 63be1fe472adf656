package io.baton.contracts.contact;

import io.baton.contracts.Actor;
import jakarta.validation.constraints.Size;

/**
 * The case was resolved on the platform.
 *
 * @param by who resolved it, or null
 * @param resolution what solved it, or null
 */
public record CaseResolved(
        Actor by, @Size(min = 0, max = 20000) String resolution) implements ContactData {}
