package io.baton.intake.clock.domain;

import io.baton.calendar.BusinessCalendar;
import io.baton.contracts.ClockName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The service levels of some cases.
 *
 * @param id how it is called, unique among policies of a version
 * @param match the cases that it is for
 * @param calendarName how the calendar is called in the policy; {@code always} is round the clock
 * @param calendar in which all its times are measured
 * @param targets a clock that is not here is not kept
 * @param pausesOnCustomersTurn whether the resolution clock stands still while the customer is the one to answer
 * @param botsAnswer whether a bot's message counts as an answer
 * @param escalates the verdicts that are reasons to escalate; the others are told and no more
 */
public record SlaPolicy(
        String id,
        CaseMatch match,
        String calendarName,
        BusinessCalendar calendar,
        Map<ClockName, ClockTarget> targets,
        boolean pausesOnCustomersTurn,
        boolean botsAnswer,
        Set<VerdictKind> escalates) {
    /** The name of the calendar that is always open. */
    public static final String ALWAYS = "always";

    public SlaPolicy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(calendarName, "calendarName");
        Objects.requireNonNull(calendar, "calendar");
        targets = targets.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(targets));
        escalates = Set.copyOf(escalates);
    }

    /** What it allows for a clock; empty when it does not keep that clock. */
    Optional<ClockTarget> target(ClockName clock) {
        return Optional.ofNullable(targets.get(clock));
    }

    /** True when it measures in business hours, so that business time says something of its own. */
    public boolean hasBusinessHours() {
        return !calendarName.equals(ALWAYS);
    }
}
