package io.baton.contracts;

/** The means by which a customer and the contact centre talk. */
public enum Channel {
    CHAT,
    EMAIL,
    PHONE,
    SMS,
    MESSAGING,
    SOCIAL,
    PORTAL
}
