package io.baton.contracts;

/** What an event that Baton emits says. {@link EmittedTypes} tells which record belongs to which event type. */
public interface EmittedData {}
