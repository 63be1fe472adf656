package io.baton.intake.policy.domain;

/** How calendars and SLA policies may be called. */
final class Naming {
    static final String PATTERN = "[a-z][a-z0-9-]{0,63}";
    static final String RULE =
            "must be a lower-case letter and then lower-case letters, digits and hyphens, at most 64";

    private Naming() {}
}
