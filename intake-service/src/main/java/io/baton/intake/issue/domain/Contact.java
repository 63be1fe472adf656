package io.baton.intake.issue.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** A customer opened a case about an issue; {@code customer} tells customers of all sources apart. */
public record Contact(UUID caseId, UUID issueId, String customer, Instant openedAt) {
    /** The earliest first; of one moment the smaller id, by its text. */
    public static final Comparator<Contact> ORDER = Comparator.comparing(Contact::openedAt)
            .thenComparing(contact -> contact.caseId().toString());

    public Contact {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(issueId, "issueId");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(openedAt, "openedAt");
    }
}
