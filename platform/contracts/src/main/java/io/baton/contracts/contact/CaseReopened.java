package io.baton.contracts.contact;

import jakarta.validation.constraints.Size;

/**
 * A resolved case was opened again.
 *
 * @param reason why, or null
 */
public record CaseReopened(@Size(min = 0, max = 4000) String reason) implements ContactData {}
