package io.baton.contracts.contact;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/**
 * A customer has opened a case.
 *
 * @param channel where it was opened, never null
 * @param customer who opened it, never null
 * @param brand under which it is served, or null
 * @param title in the platform's words, or null
 * @param issueType in the platform's words, or null
 * @param product in the platform's words, or null
 * @param severity or null
 * @param language a BCP 47 tag, or null
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
        implements ContactData {
    public CaseOpened {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(customer, "customer");
    }
}
