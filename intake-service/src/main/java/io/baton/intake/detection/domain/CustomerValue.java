package io.baton.intake.detection.domain;

import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * CUSTOMER_VALUE: a customer who is worth much has a serious problem or is unhappy. Being worth much alone is no reason:
 * most cases of important customers are ordinary ones.
 *
 * @param tiers of important customers
 * @param annualValue revenue a year from which any customer is important, or null
 * @param currency of {@code annualValue}; a customer with another one is judged by the tier alone
 * @param severities of serious cases
 * @param sentiment the score at which a message shows that the customer is unhappy
 */
public record CustomerValue(
        boolean enabled,
        Set<Tier> tiers,
        BigDecimal annualValue,
        String currency,
        Set<Severity> severities,
        double sentiment) {
    public CustomerValue {
        tiers = Set.copyOf(tiers);
        severities = Set.copyOf(severities);
    }

    /**
     * Judges a case.
     *
     * @param customer null while unknown
     * @param severity null while unknown
     * @param newestSentiment of the customer's message that is being read, or null
     */
    public Optional<Finding> in(Customer customer, Severity severity, Double newestSentiment) {
        if (!enabled || customer == null) {
            return Optional.empty();
        }
        List<String> worth = worth(customer);
        List<String> trouble = trouble(severity, newestSentiment);
        if (worth.isEmpty() || trouble.isEmpty()) {
            return Optional.empty();
        }
        String evidence = String.join(", ", worth) + "; " + String.join(", ", trouble);
        return Optional.of(new Finding(TriggerType.CUSTOMER_VALUE, evidence, "customer-value", 0.9, ""));
    }

    private List<String> worth(Customer customer) {
        List<String> worth = new ArrayList<>();
        if (customer.tier() != null && tiers.contains(customer.tier())) {
            worth.add("customer tier " + customer.tier());
        }
        boolean comparable = annualValue != null
                && customer.annualValue() != null
                && (customer.currency() == null || customer.currency().equals(currency));
        if (comparable && customer.annualValue().compareTo(annualValue) >= 0) {
            worth.add("annual value "
                    + customer.annualValue().stripTrailingZeros().toPlainString() + " " + currency);
        }
        return worth;
    }

    private List<String> trouble(Severity severity, Double newestSentiment) {
        List<String> trouble = new ArrayList<>();
        if (severity != null && severities.contains(severity)) {
            trouble.add("severity " + severity);
        }
        if (newestSentiment != null && newestSentiment <= sentiment) {
            trouble.add(String.format(Locale.ROOT, "sentiment %.2f", newestSentiment));
        }
        return trouble;
    }
}
