package io.baton.routing.matrix;

import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.routing.matrix.domain.Facts;
import io.baton.routing.matrix.domain.SetOffBy;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The facts of a case that does not exist, under their names in the matrix; all may be left out. */
public record SimulatedCase(
        SetOffBy setOffBy,
        Tier tier,
        @DecimalMin("0") BigDecimal customerValue,
        String industry,
        String region,
        String language,
        Channel channel,
        String brand,
        String issueType,
        String product,
        Severity severity,
        @Min(0) Integer attempts,
        @DecimalMin("0") BigDecimal largestAmount,
        @DecimalMin("-1") @DecimalMax("1") BigDecimal sentiment,
        @Min(0) Integer messages,
        @Min(0) Integer earlierEscalations,
        String frontLineTeam,
        SupportLevel frontLineLevel,
        Boolean historic) {

    static SimulatedCase unknown() {
        return new SimulatedCase(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** The facts with these triggers; who set the escalation off follows from them unless it is said. */
    Facts facts(List<TriggerType> types) {
        Set<TriggerType> triggers = EnumSet.noneOf(TriggerType.class);
        triggers.addAll(Lists.copy(types));
        return new Facts(
                triggers,
                setOffBy == null ? SetOffBy.ofTypes(triggers) : setOffBy,
                tier,
                customerValue,
                industry,
                region,
                language,
                channel,
                brand,
                issueType,
                product,
                severity,
                Objects.requireNonNullElse(attempts, 0),
                largestAmount,
                sentiment == null ? null : sentiment.doubleValue(),
                Objects.requireNonNullElse(messages, 0),
                Objects.requireNonNullElse(earlierEscalations, 0),
                frontLineTeam,
                frontLineLevel,
                Boolean.TRUE.equals(historic));
    }
}
