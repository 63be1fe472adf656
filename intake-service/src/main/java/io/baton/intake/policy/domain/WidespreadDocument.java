package io.baton.intake.policy.domain;

import io.baton.intake.issue.domain.Slot;
import io.baton.intake.issue.domain.WidespreadIssue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** When an issue is one of many customers, as it is written. */
public record WidespreadDocument(
        @NotNull Boolean enabled,
        @NotNull Duration window,
        @NotNull @Min(2) @Max(100_000) Integer customers,
        @NotNull BigDecimal factor,
        @NotNull @Min(1) @Max(28) Integer days,
        @NotNull Boolean join) {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    static void check(WidespreadDocument document, List<PolicyProblem> problems) {
        if (document == null) {
            return;
        }
        Duration window = document.window();
        boolean slots = window.toNanos() % Slot.LENGTH.toNanos() == 0;
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0 || !slots) {
            problems.add(new PolicyProblem("/widespreadIssue/window", "must be 1 minute to 24 hours in whole minutes"));
        }
        if (document.factor().compareTo(BigDecimal.ONE) < 0) {
            problems.add(new PolicyProblem("/widespreadIssue/factor", "must be at least 1"));
        } else if (document.factor().compareTo(MOST) > 0) {
            problems.add(new PolicyProblem("/widespreadIssue/factor", "must be at most 1000"));
        }
    }

    static WidespreadIssue compile(WidespreadDocument document) {
        return document == null
                ? WidespreadIssue.OFF
                : new WidespreadIssue(
                        document.enabled(),
                        document.window(),
                        document.customers(),
                        document.factor().doubleValue(),
                        document.days(),
                        document.join());
    }
}
