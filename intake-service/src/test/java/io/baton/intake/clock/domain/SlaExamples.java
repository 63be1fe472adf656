package io.baton.intake.clock.domain;

import io.baton.calendar.BusinessCalendar;
import io.baton.contracts.ClockName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Service levels for tests: ten minutes to answer, two hours to resolve, at risk at four fifths. */
public final class SlaExamples {
    private static final AtRisk FOUR_FIFTHS = new AtRisk.Share(new BigDecimal("0.8"));

    private SlaExamples() {}

    public static SlaPolicy tenMinutes() {
        return policy("ten-minutes", 10, 10, 120, false, Set.of(VerdictKind.BREACHED));
    }

    public static SlaPolicy policy(
            String id, int first, int next, int resolution, boolean botsAnswer, Set<VerdictKind> escalates) {
        return new SlaPolicy(
                id,
                CaseMatch.ANY,
                SlaPolicy.ALWAYS,
                BusinessCalendar.always(),
                Map.of(
                        ClockName.FIRST_RESPONSE, target(first),
                        ClockName.NEXT_RESPONSE, target(next),
                        ClockName.RESOLUTION, target(resolution)),
                true,
                botsAnswer,
                escalates);
    }

    /** One policy from the beginning on. */
    static PolicyCourse course(SlaPolicy policy) {
        return new PolicyCourse(List.of(new PolicyCourse.Stretch(Instant.MIN, policy)));
    }

    public static SlaPolicies only(SlaPolicy policy) {
        return new SlaPolicies(List.of(policy));
    }

    private static ClockTarget target(int minutes) {
        return new ClockTarget(Duration.ofMinutes(minutes), FOUR_FIFTHS);
    }
}
