package io.baton.contracts;

/** The form in which a draft goes out. */
public enum DraftChannel {
    EMAIL,
    CHAT,
    PORTAL
}
