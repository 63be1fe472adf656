package io.baton.intake.commitment.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * How a language names points in time.
 *
 * @param days names of days
 * @param shortDays abbreviations that are also other words, and name a day only after a lead
 * @param months names of months
 * @param parts parts of the day
 * @param leads what makes a time a deadline ("by", "no later than")
 * @param links what may stand between the parts of one time ("on", ",", "end of")
 * @param notDue words before a time that make it something else than a deadline ("from", "every", "last")
 * @param ranges words between the ends of a range ("to", "-")
 * @param or words between two times of which the later counts
 * @param between words between two times after a lead that announces two ("between ... and")
 * @param clock words of the clock
 * @param spans words of lengths of time
 */
record TimeWords(
        Wordings<DayOf> days,
        Map<String, DayOfWeek> shortDays,
        Map<String, Integer> months,
        Wordings<Part> parts,
        Wordings<Lead> leads,
        Wordings<Boolean> links,
        Set<String> notDue,
        Set<String> ranges,
        Set<String> or,
        Set<String> between,
        Clock clock,
        Spans spans) {

    /** BY a time or AT it, or BEFORE it: before a day is at its start. BETWEEN two times is by the later. */
    enum Lead {
        BY,
        BEFORE,
        BETWEEN
    }

    /** A part of the day, and whether it is today's when no day is named. */
    record Part(PartOfDay part, boolean standsAlone) {}

    /**
     * Words of the clock.
     *
     * @param halves true for what means the second half of the day ("pm"), false for the first
     * @param hours what follows a full hour ("o'clock")
     * @param named times with a name ("noon")
     * @param at before an hour that nothing else marks as a time ("at 10")
     * @param zones zones whose offset is known and fixed
     * @param universal zones that an offset may follow ("UTC+2")
     * @param ours how the customer's own zone is named ("your time")
     * @param theirs how any other zone is named ("Eastern", "Berlin time")
     */
    record Clock(
            Wordings<Boolean> halves,
            Wordings<Boolean> hours,
            Wordings<TimeOfDay> named,
            Set<String> at,
            Map<String, ZoneId> zones,
            Set<String> universal,
            Wordings<Boolean> ours,
            Wordings<Boolean> theirs) {}

    /**
     * Words of lengths of time.
     *
     * @param leads what makes a length a deadline ("within", "in the next")
     * @param fixed lengths in words ("half an hour")
     * @param numbers numbers in words
     * @param business true for days on which business is done, false for words that change nothing
     * @param units units, in the singular and plural
     * @param fromElsewhere what makes a length begin at another moment than now ("of", "after"), or end in the past
     */
    record Spans(
            Wordings<Boolean> leads,
            Wordings<Span> fixed,
            Map<String, Integer> numbers,
            Map<String, Boolean> business,
            Map<String, SpanUnit> units,
            Wordings<Boolean> fromElsewhere) {}
}
