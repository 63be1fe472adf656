package io.baton.intake.issue.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A customer opened a case about an issue; {@code customer} tells customers of all sources apart. */
public record Contact(UUID caseId, UUID issueId, String customer, Instant openedAt) {
    public Contact {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(openedAt, "openedAt");
    }
}
