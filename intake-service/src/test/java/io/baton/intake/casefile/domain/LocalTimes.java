package io.baton.intake.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The local times of one cell: {@code Mo 2026-03-02 09:00}, the same day's {@code 17:00:00.001}, and in the hour that comes
 * twice {@code 02:30+01:00}. What the clocks never showed, showed twice, or showed on another weekday cannot be read.
 */
final class LocalTimes {
    private static final Pattern TIME = Pattern.compile(
            "(?:([A-Z][a-z]) (\\d{4}-\\d{2}-\\d{2}) )?(\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{3})?)?)([+-]\\d{2}:\\d{2})?");

    /** A time at the beginning of a line, and what follows it. */
    record Timed(Instant time, String rest) {}

    private final ZoneId zone;
    private LocalDate day;

    LocalTimes(ZoneId zone) {
        this.zone = zone;
    }

    /** The lines with each time as an instant. */
    static List<String> resolved(List<String> lines, ZoneId zone) {
        LocalTimes times = new LocalTimes(zone);
        return lines.stream()
                .map(line -> TIME.matcher(line)
                        .replaceAll(found -> times.instant(found).toString()))
                .toList();
    }

    /** The time with which a line begins. */
    Timed leading(String line) {
        Matcher found = TIME.matcher(line);
        if (!found.lookingAt()) {
            throw new IllegalArgumentException("begins with no time: " + line);
        }
        return new Timed(instant(found), line.substring(found.end()).strip());
    }

    private Instant instant(MatchResult found) {
        if (found.group(2) != null) {
            day = day(found.group(1), found.group(2));
        } else if (day == null) {
            throw new IllegalArgumentException("of no day: " + found.group());
        }
        LocalDateTime local = day.atTime(LocalTime.parse(found.group(3)));
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (found.group(4) != null && offsets.contains(ZoneOffset.of(found.group(4)))) {
            return local.toInstant(ZoneOffset.of(found.group(4)));
        }
        if (found.group(4) != null || offsets.size() != 1) {
            throw new IllegalArgumentException(local + " in " + zone + " is one of " + offsets);
        }
        return local.toInstant(offsets.get(0));
    }

    private static LocalDate day(String weekday, String date) {
        LocalDate day = LocalDate.parse(date);
        if (!day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ROOT).startsWith(weekday)) {
            throw new IllegalArgumentException(date + " is no " + weekday);
        }
        return day;
    }
}
