package io.baton.contracts;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The customer of a case, as the platform knows them; everything but the id may be null.
 *
 * @param id the customer's id on the platform, never null
 * @param name as the customer is addressed
 * @param email address of mail
 * @param role the position in their company
 * @param tier the service tier
 * @param industry of their company
 * @param region where they are, in the platform's words
 * @param language a BCP 47 tag
 * @param since day since which they are a customer
 * @param annualValue revenue a year in {@code currency}, 0 or more
 * @param currency three capital letters (ISO 4217)
 * @param timezone an IANA zone name
 * @param communicationStyle how the customer likes to be spoken to
 */
public record Customer(
        @NotNull @Size(min = 1, max = 256) String id,
        @Size(min = 0, max = 256) String name,
        @Size(min = 0, max = 320) String email,
        @Size(min = 0, max = 256) String role,
        Tier tier,
        @Size(min = 0, max = 256) String industry,
        @Size(min = 0, max = 64) String region,
        @Size(min = 0, max = 35) String language,
        LocalDate since,
        @DecimalMin("0") BigDecimal annualValue,

        @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of ISO 4217")
        String currency,

        @Size(min = 0, max = 64) String timezone,
        @Size(min = 0, max = 256) String communicationStyle) {
    public Customer {
        Objects.requireNonNull(id, "id");
        Ranges.atLeast(0, annualValue, "annualValue");
        annualValue = Decimals.canonical(annualValue);
    }

    /** A customer of whom only the id is known. */
    public static Customer known(String id) {
        return new Customer(id, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
