package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;

/** Something that was tried and did not help; {@code by} and {@code outcome} may be null. */
public record Attempt(String action, Actor by, String outcome) {}
