package io.baton.intake.policy.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.intake.clock.domain.VerdictKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * An SLA policy as it is written.
 *
 * @param when the cases that it is for; all when absent
 * @param calendar the name of a calendar, or {@code always}
 * @param firstResponse a clock that is absent is not kept, here and below
 * @param pauseOnCustomersTurn true when absent
 * @param botsAnswer false when absent
 * @param escalate a breach alone when absent
 */
public record SlaDocument(
        @NotNull @Pattern(regexp = Naming.PATTERN, message = Naming.RULE)
        String id,

        When when,
        @NotNull String calendar,
        Target firstResponse,
        Target nextResponse,
        Target resolution,
        Boolean pauseOnCustomersTurn,
        Boolean botsAnswer,
        List<VerdictKind> escalate) {
    public SlaDocument {
        when = when == null ? new When(null, null, null, null, null) : when;
        pauseOnCustomersTurn = Objects.requireNonNullElse(pauseOnCustomersTurn, true);
        botsAnswer = Objects.requireNonNullElse(botsAnswer, false);
        escalate = escalate == null ? List.of(VerdictKind.BREACHED) : List.copyOf(escalate);
    }

    /** The values of which a case must have one each; a list that is absent or empty asks nothing. */
    public record When(
            List<Tier> tier,
            List<Severity> severity,
            List<Channel> channel,
            List<String> brand,
            List<String> issueType) {
        public When {
            tier = Lists.copy(tier);
            severity = Lists.copy(severity);
            channel = Lists.copy(channel);
            brand = Lists.copy(brand);
            issueType = Lists.copy(issueType);
        }
    }

    /**
     * What is allowed for a clock.
     *
     * @param atRisk a share of the target that is used up ({@code 80%}) or a time that is left ({@code PT15M}); absent:
     *     nobody is warned
     */
    public record Target(@NotNull Duration target, String atRisk) {}
}
