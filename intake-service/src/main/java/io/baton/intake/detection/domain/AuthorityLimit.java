package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.ApprovalNeeded;
import java.math.BigDecimal;
import java.util.Optional;

/** AUTHORITY_LIMIT: an action needs more authority than its requester has, or nobody knows how much they have. */
public record AuthorityLimit(boolean enabled) {
    private static final int LONGEST_ACTION = 100;

    /** A finding when the amount exceeds the limit or either is unknown. */
    public Optional<Finding> in(ApprovalNeeded approval, String eventId) {
        boolean within = approval.amount() != null
                && approval.limit() != null
                && approval.amount().compareTo(approval.limit()) <= 0;
        if (!enabled || within) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(TriggerType.AUTHORITY_LIMIT, evidence(approval), "authority-limit", 1.0, eventId));
    }

    private static String evidence(ApprovalNeeded approval) {
        String action = Quote.around(
                approval.action(), 0, Math.min(LONGEST_ACTION, approval.action().length()));
        if (approval.amount() == null) {
            return action + " of an unknown amount needs approval";
        }
        String amount = money(approval.amount(), approval.currency());
        return approval.limit() == null
                ? action + ": " + amount + ", and no limit is known"
                : action + ": " + amount + " over the limit of " + money(approval.limit(), approval.currency());
    }

    private static String money(BigDecimal amount, String currency) {
        String figure = amount.stripTrailingZeros().toPlainString();
        return currency == null ? figure : figure + " " + currency;
    }
}
