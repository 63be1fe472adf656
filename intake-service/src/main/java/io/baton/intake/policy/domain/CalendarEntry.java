package io.baton.intake.policy.domain;

import io.baton.calendar.CalendarDocument;
import io.baton.calendar.CalendarDocument.ExceptionDay;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;

/**
 * A business calendar under a name; the rest is a {@link CalendarDocument}.
 *
 * @param name unique among the calendars, not {@code always}
 */
public record CalendarEntry(
        @NotNull @Pattern(regexp = Naming.PATTERN, message = Naming.RULE)
        String name,

        String zone,
        Map<String, List<String>> weekly,
        List<String> holidays,
        List<ExceptionDay> exceptions) {

    CalendarDocument document() {
        return new CalendarDocument(zone, weekly, holidays, exceptions);
    }
}
