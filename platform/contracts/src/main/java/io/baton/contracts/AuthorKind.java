package io.baton.contracts;

/** Who speaks or acts in a case. */
public enum AuthorKind {
    CUSTOMER,
    BOT,
    AGENT
}
