package io.baton.contracts;

/** For whom a draft is written. */
public enum Audience {
    EXECUTIVE,
    TECHNICAL,
    GENERAL
}
