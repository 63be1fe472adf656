package io.baton.contracts.contact;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A customer has opened a case.
 *
 * @param channel where it was opened
 * @param customer who opened it
 * @param language a BCP 47 tag
 */
public record CaseOpened(
        @NotNull Channel channel,
        @NotNull Customer customer,
        @Size(min = 0, max = 256) String brand,
        @Size(min = 0, max = 1000) String title,
        @Size(min = 0, max = 256) String issueType,
        @Size(min = 0, max = 256) String product,
        Severity severity,
        @Size(min = 0, max = 35) String language)
        implements ContactData {}
