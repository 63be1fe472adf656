package io.baton.calendar;

import io.baton.calendar.CalendarDocument.ExceptionDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random calendars, and moments and pauses at which something happens in them. */
class CalendarArbitraries extends DomainContextBase {
    private static final int WEEK = 7 * Period.DAY;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
            "Pacific/Apia",
            "America/Sao_Paulo",
            "UTC");

    /** 2011 has Samoa's missing Friday, 2017 and 2018 São Paulo's last changes of clock at midnight. */
    private static final List<Integer> YEARS = List.of(2011, 2017, 2018, 2026);

    /** A calendar, the document of which it is made, and moments in a year of it. */
    record Case(
            CalendarDocument document, BusinessCalendar calendar, List<Instant> moments, Pauses pauses, Pauses more) {
        Instant moment(int index) {
            return moments.get(index);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.of(ZONES), Arbitraries.of(YEARS))
                .flatAs((zone, year) -> Combinators.combine(
                                documents(zone, year),
                                moments(zone, year).list().ofSize(3),
                                pauses(zone, year),
                                pauses(zone, year))
                        .as((document, moments, pauses, more) -> new Case(
                                document,
                                Calendars.valid(document),
                                moments.stream().sorted().toList(),
                                pauses,
                                union(pauses, more))));
    }

    @Provide
    Arbitrary<Duration> durations() {
        Arbitrary<Duration> any = Arbitraries.longs()
                .between(0, 10L * 24 * 3600 * NANOS_PER_SECOND)
                .map(Duration::ofNanos);
        Arbitrary<Duration> hours = Arbitraries.integers().between(0, 200).map(Duration::ofHours);
        return Arbitraries.oneOf(any, hours, Arbitraries.longs().between(0, 5).map(Duration::ofNanos));
    }

    /** Periods from full hour to full hour as often as any. */
    private static Arbitrary<CalendarDocument> documents(String zone, int year) {
        Arbitrary<Set<Integer>> boundaries = Arbitraries.oneOf(
                Arbitraries.integers().between(0, WEEK - 1).set().ofMinSize(2).ofMaxSize(24),
                Arbitraries.integers()
                        .between(0, 167)
                        .map(hour -> hour * 60)
                        .set()
                        .ofMinSize(2)
                        .ofMaxSize(24));
        Arbitrary<List<String>> holidays =
                Arbitraries.of("DE", "DE-BY", "US", "WS", "AU", "BR").list().ofMaxSize(2);
        Arbitrary<List<ExceptionDay>> exceptions =
                Arbitraries.integers().between(1, 360).set().ofMaxSize(4).flatMap(days -> exceptions(year, days));
        return Combinators.combine(boundaries, holidays, exceptions)
                .as((times, places, dates) -> new CalendarDocument(zone, weekly(new TreeSet<>(times)), places, dates));
    }

    private static Arbitrary<List<ExceptionDay>> exceptions(int year, Set<Integer> days) {
        return Arbitraries.<List<String>>of(List.of(), List.of("00:00-24:00"), List.of("09:00-11:00", "20:00-04:00"))
                .list()
                .ofSize(days.size())
                .map(periods -> {
                    List<ExceptionDay> exceptions = new ArrayList<>();
                    for (Integer day : days) {
                        LocalDate date = LocalDate.ofYearDay(year, day);
                        exceptions.add(new ExceptionDay(date.toString(), periods.get(exceptions.size())));
                    }
                    return exceptions;
                });
    }

    /** Open from each first to each second boundary, at most to the same time on the next day. */
    private static Map<String, List<String>> weekly(NavigableSet<Integer> boundaries) {
        Map<String, List<String>> weekly = new TreeMap<>();
        while (boundaries.size() >= 2) {
            int start = boundaries.pollFirst();
            int end = Math.min(boundaries.pollFirst(), start + Period.DAY - 1);
            String day = DayOfWeek.of(start / Period.DAY + 1).name().toLowerCase(Locale.ROOT);
            weekly.computeIfAbsent(day, any -> new ArrayList<>()).add(time(start) + "-" + time(end));
        }
        return weekly;
    }

    private static String time(int minuteOfWeek) {
        int minute = minuteOfWeek % Period.DAY;
        return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
    }

    private static Arbitrary<Pauses> pauses(String zone, int year) {
        Arbitrary<Pause> ended = Combinators.combine(moments(zone, year), moments(zone, year))
                .as((a, b) -> a.isBefore(b) ? new Pause(a, b) : new Pause(b, a));
        Arbitrary<Pause> tiny = Combinators.combine(
                        moments(zone, year), Arbitraries.longs().between(0, 2_000_000))
                .as((from, nanos) -> new Pause(from, from.plusNanos(nanos)));
        Arbitrary<Pause> shift = Combinators.combine(
                        moments(zone, year), Arbitraries.longs().between(1, 72 * 3600))
                .as((from, seconds) -> new Pause(from, from.plusSeconds(seconds)));
        Arbitrary<Pause> lasting = moments(zone, year).map(from -> new Pause(from, null));
        return Arbitraries.frequencyOf(Tuple.of(1, ended), Tuple.of(4, tiny), Tuple.of(8, shift), Tuple.of(1, lasting))
                .list()
                .ofMaxSize(6)
                .map(Pauses::of);
    }

    private static Pauses union(Pauses some, Pauses others) {
        List<Pause> all = new ArrayList<>(some.list());
        all.addAll(others.list());
        return Pauses.of(all);
    }

    /** Any moment of a year, or a full hour of it, or one near a change of the clock. */
    private static Arbitrary<Instant> moments(String zone, int year) {
        Instant start = LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Arbitrary<Instant> any = Arbitraries.longs()
                .between(0, 365L * 24 * 3600 * NANOS_PER_SECOND)
                .map(start::plusNanos);
        Arbitrary<Instant> hours =
                Arbitraries.longs().between(0, 365 * 24).map(hour -> start.plus(Duration.ofHours(hour)));
        Arbitrary<Instant> changes = Combinators.combine(
                        Arbitraries.of(changes(zone, start)),
                        Arbitraries.integers().between(-3 * 1440, 3 * 1440))
                .as((change, minutes) -> change.plus(Duration.ofMinutes(minutes)));
        return Arbitraries.oneOf(any, hours, changes);
    }

    private static List<Instant> changes(String zone, Instant start) {
        List<Instant> changes = new ArrayList<>(List.of(start));
        ZoneOffsetTransition next = ZoneId.of(zone).getRules().nextTransition(start);
        while (next != null && next.getInstant().isBefore(start.plus(Duration.ofDays(365)))) {
            changes.add(next.getInstant());
            next = ZoneId.of(zone).getRules().nextTransition(next.getInstant());
        }
        return changes;
    }
}
