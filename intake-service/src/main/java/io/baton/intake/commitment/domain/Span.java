package io.baton.intake.commitment.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A length of time: minutes and hours pass exactly, longer ones end with a local day. */
record Span(int amount, SpanUnit unit, boolean business) {
    /** When it is over; null when no calendar at hand can tell. */
    Instant after(Said said) {
        if (business && unit != SpanUnit.DAY) {
            return null;
        }
        return switch (unit) {
            case MINUTE -> said.at().plus(Duration.ofMinutes(amount));
            case HOUR -> said.at().plus(Duration.ofHours(amount));
            case DAY -> said.endOf(business ? businessDay(said) : said.today().plusDays(amount));
            case WEEK -> said.endOf(said.today().plusWeeks(amount));
            case MONTH -> said.endOf(said.today().plusMonths(amount));
        };
    }

    private LocalDate businessDay(Said said) {
        return DayOf.businessDays(amount).from(said.today(), false);
    }
}
