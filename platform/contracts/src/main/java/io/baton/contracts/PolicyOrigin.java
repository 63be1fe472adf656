package io.baton.contracts;

/** Where a version of a policy came from. */
public enum PolicyOrigin {
    /** The configured document, at the start of a service. */
    CONFIGURATION,
    /** A request to the service. */
    API
}
