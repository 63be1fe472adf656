package io.baton.contracts;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What the cases of all partitions together show about one of them.
 *
 * @param caseId the case
 * @param type WIDESPREAD_ISSUE or REPEATED_FAILURE
 * @param about the group of cases, or the issue that the customer comes back with
 * @param leads true when the case asks for an escalation, false when it is told of the group if it has one anyway
 * @param count customers who have the issue, or contacts of the customer about it
 * @param usual customers who have it at that hour on other days; 0 of contacts
 * @param since when the first of them can have come, or came
 */
public record IssueNoticed(
        @NotNull UUID caseId,
        @NotNull TriggerType type,
        @NotNull UUID about,
        @NotNull Boolean leads,
        @NotNull @Min(1) Integer count,
        @NotNull @DecimalMin("0") @DecimalMax("1000000000") Double usual,
        @NotNull Instant since) {
    public IssueNoticed {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(leads, "leads");
        Objects.requireNonNull(count, "count");
        Ranges.atLeast(1, count, "count");
        Objects.requireNonNull(usual, "usual");
        Ranges.between(0, 1_000_000_000, usual, "usual");
        Objects.requireNonNull(since, "since");
    }
}
