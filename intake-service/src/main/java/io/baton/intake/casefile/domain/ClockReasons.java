package io.baton.intake.casefile.domain;

import io.baton.contracts.ClockName;
import io.baton.contracts.TriggerType;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.clock.domain.VerdictKind;
import io.baton.intake.detection.domain.Finding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Clocks as reasons to escalate. */
final class ClockReasons {
    private ClockReasons() {}

    static Finding finding(Clock clock, VerdictKind kind, String detector) {
        boolean breached = kind == VerdictKind.BREACHED;
        String evidence = name(clock.name()) + (breached ? " was due at " : " is due at ") + words(clock.due()) + ": "
                + clock.target() + " by the policy " + clock.policy().id();
        return new Finding(
                breached ? TriggerType.SLA_BREACHED : TriggerType.SLA_AT_RISK,
                evidence,
                detector,
                1,
                about(clock.name(), clock.cycle()));
    }

    /** True for a reason that no escalation was told, or that was told and withdrawn. */
    static boolean isNews(Finding reason, Escalations escalations) {
        return escalations.lastStanding(reason.type(), reason.about()).isEmpty();
    }

    /** The name of a clock in a cycle. */
    static String about(ClockName clock, int cycle) {
        return name(clock).replace(' ', '-') + "#" + cycle;
    }

    /** A moment in a text: to the nearest second. */
    static String words(Instant moment) {
        return moment.plusMillis(500).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String name(ClockName clock) {
        return switch (clock) {
            case FIRST_RESPONSE -> "first response";
            case NEXT_RESPONSE -> "next response";
            case RESOLUTION -> "resolution";
        };
    }
}
