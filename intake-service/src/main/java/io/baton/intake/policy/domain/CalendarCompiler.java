package io.baton.intake.policy.domain;

import io.baton.calendar.BusinessCalendar;
import io.baton.calendar.CalendarReading;
import io.baton.intake.clock.domain.SlaPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes calendars of what is written. */
final class CalendarCompiler {
    private final List<PolicyProblem> problems;
    private final Map<String, Optional<BusinessCalendar>> byName = new LinkedHashMap<>();

    private CalendarCompiler(List<PolicyProblem> problems) {
        this.problems = problems;
    }

    /** The calendars by name with the one that is always open; empty where there is a problem with it, which is added. */
    static Map<String, Optional<BusinessCalendar>> compile(List<CalendarEntry> entries, List<PolicyProblem> problems) {
        CalendarCompiler compiler = new CalendarCompiler(problems);
        compiler.byName.put(SlaPolicy.ALWAYS, Optional.of(BusinessCalendar.always()));
        for (int i = 0; i < entries.size(); i++) {
            compiler.add(entries.get(i), "/calendars/" + i);
        }
        return compiler.byName;
    }

    private void add(CalendarEntry entry, String pointer) {
        Optional<BusinessCalendar> calendar = calendar(entry, pointer);
        if (entry.name().equals(SlaPolicy.ALWAYS)) {
            problems.add(new PolicyProblem(pointer + "/name", "must not be 'always', which is open at every moment"));
        } else if (byName.putIfAbsent(entry.name(), calendar) != null) {
            problems.add(new PolicyProblem(pointer + "/name", "'" + entry.name() + "' is the name of two calendars"));
        }
    }

    private Optional<BusinessCalendar> calendar(CalendarEntry entry, String pointer) {
        CalendarReading reading = BusinessCalendar.read(entry.document());
        if (reading instanceof CalendarReading.Valid valid) {
            return Optional.of(valid.calendar());
        }
        ((CalendarReading.Invalid) reading)
                .problems()
                .forEach(problem -> problems.add(new PolicyProblem(pointer + problem.pointer(), problem.message())));
        return Optional.empty();
    }
}
