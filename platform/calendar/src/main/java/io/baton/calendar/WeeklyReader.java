package io.baton.calendar;

import static io.baton.calendar.Problems.quoted;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the hours of the weekdays. */
final class WeeklyReader {
    private final Problems problems;
    private final Map<DayOfWeek, List<WrittenPeriod>> weekly = new EnumMap<>(DayOfWeek.class);
    private final Map<DayOfWeek, String> givenBy = new EnumMap<>(DayOfWeek.class);

    WeeklyReader(Problems problems) {
        this.problems = problems;
    }

    Map<DayOfWeek, List<Period>> read(Map<String, List<String>> document) {
        document.forEach(this::read);
        reportNightsThatOverlapTheNextDay();
        Map<DayOfWeek, List<Period>> periods = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, written) -> periods.put(day, WrittenPeriod.periods(written)));
        return periods;
    }

    private void read(String name, List<String> texts) {
        String key = String.valueOf(name);
        String pointer = "/weekly" + Problems.member(key);
        List<DayOfWeek> days = days(key);
        if (days.isEmpty()) {
            problems.add(pointer, quoted(key) + " is not a weekday such as monday, nor such days as monday-friday");
        }
        List<WrittenPeriod> periods = WrittenPeriod.read(texts, pointer, problems);
        for (DayOfWeek day : days) {
            String other = givenBy.putIfAbsent(day, key);
            if (other == null) {
                weekly.put(day, periods);
            } else {
                problems.add(pointer, lowerCase(day.name()) + " is given by " + quoted(other) + " already");
            }
        }
    }

    private void reportNightsThatOverlapTheNextDay() {
        Set<String> reported = new HashSet<>();
        weekly.forEach((day, periods) -> {
            for (WrittenPeriod period : periods) {
                nightBefore(day, period)
                        .filter(night -> reported.add(period.pointer()))
                        .ifPresent(night -> problems.add(
                                period.pointer(),
                                quoted(period.text()) + " overlaps " + quoted(night.text()) + " of the day before"));
            }
        });
    }

    private Optional<WrittenPeriod> nightBefore(DayOfWeek day, WrittenPeriod period) {
        return weekly.getOrDefault(day.minus(1), List.of()).stream()
                .filter(night -> night.period().overlaps(period.period().later(Period.DAY)))
                .findFirst();
    }

    /** The days that a name stands for, none when it stands for none. */
    private static List<DayOfWeek> days(String name) {
        String[] ends = name.strip().split("\\s*-\\s*", -1);
        Optional<DayOfWeek> first = day(ends[0]);
        Optional<DayOfWeek> last = day(ends[ends.length - 1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            return List.of();
        }
        int count = Math.floorMod(last.get().getValue() - first.get().getValue(), 7) + 1;
        return IntStream.range(0, count).mapToObj(first.get()::plus).toList();
    }

    private static Optional<DayOfWeek> day(String name) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> lowerCase(day.name()).equals(lowerCase(name)))
                .findFirst();
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
