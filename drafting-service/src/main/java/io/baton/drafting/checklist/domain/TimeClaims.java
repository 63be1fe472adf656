package io.baton.drafting.checklist.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the dates, times of day and spans in a text and says which of them no fact confirms. What it has judged is
 * blanked out, so that the numbers left over can be judged for themselves.
 */
final class TimeClaims {

    private static final String MONTHS =
            "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
                    + "sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String CLOCK = "(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:[ \\t]?([ap])\\.?m\\b\\.?)?";

    private static final Pattern OFFSET = Pattern.compile("\\b(?:utc|gmt)[ \\t]?([+-]\\d{2}:?\\d{2})");
    private static final Pattern ISO =
            Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})(?:t(\\d{2}):(\\d{2})[\\d:.]*z?)?");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b" + DAY + "[ \\t]+(?:of[ \\t]+)?" + MONTHS + "(?:,?[ \\t]+(\\d{4}))?\\b" + pairedTime());
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b" + MONTHS + "[ \\t]+" + DAY + "(?:,?[ \\t]+(\\d{4}))?\\b" + pairedTime());
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{2,4})\\b");
    private static final Pattern TIME = Pattern.compile("\\b" + CLOCK);
    private static final Pattern HOUR = Pattern.compile("\\b(\\d{1,2})[ \\t]?([ap])\\.?m\\b\\.?");
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\b(?:(next|this|coming)[ \\t]+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b");
    private static final Pattern RELATIVE = Pattern.compile("\\b(?:today|tonight|tomorrow|yesterday|noon|midnight"
            + "|(?:this|next|last)[ \\t]+(?:morning|afternoon|evening|week|weekend|month|quarter|year)"
            + "|(?:the[ \\t]+)?(?:end|close|start|beginning)[ \\t]+of[ \\t]+(?:the[ \\t]+|this[ \\t]+|next[ \\t]+)?"
            + "(?:business[ \\t]+|working[ \\t]+)?(?:day|week|month|quarter|year|business)"
            + "|eod|cob|first[ \\t]+thing)\\b");
    private static final Pattern SPAN = Pattern.compile(
            "\\b(\\d+(?:[.,]\\d+)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four|forty-eight)"
                    + "(?:[ \\t]*(?:-|\u2013|to)[ \\t]*\\d+)?[ \\t-]*"
                    + "(?:(?:business|working|calendar|full)[ \\t-]+)?(?:minute|min|hour|hr|day|week|month|year)s?\\b");

    private final FactCorpus facts;
    private final List<String> unconfirmed = new ArrayList<>();
    private String rest;

    private TimeClaims(String text, FactCorpus facts) {
        this.facts = facts;
        this.rest = text.toLowerCase(Locale.ROOT);
        judge(OFFSET, match -> confirmsOffset(match.group(1)));
        judge(ISO, this::confirmsIso);
        judge(DAY_MONTH, match -> confirmsDate(match.group(1), match.group(2), match.group(3), match, 4));
        judge(MONTH_DAY, match -> confirmsDate(match.group(2), match.group(1), match.group(3), match, 4));
        judge(NUMERIC, this::confirmsNumeric);
        judge(TIME, match -> confirmsTime(clock(match, 1)));
        judge(HOUR, match -> confirmsTime(hour(match)));
        judge(WEEKDAY, this::confirmsWeekday);
        judge(RELATIVE, match -> false);
        judge(SPAN, match -> false);
    }

    /**
     * Judges a text.
     *
     * @param text without the numbers of numbered lines
     */
    static TimeClaims in(String text, FactCorpus facts) {
        return new TimeClaims(text, facts);
    }

    List<String> unconfirmed() {
        return List.copyOf(unconfirmed);
    }

    /** The text in lower case without what was judged. */
    String rest() {
        return rest;
    }

    private interface Confirmation {
        boolean holds(Matcher match);
    }

    private void judge(Pattern pattern, Confirmation confirmation) {
        Matcher matcher = pattern.matcher(rest);
        StringBuilder blanked = new StringBuilder();
        while (matcher.find()) {
            if (!facts.says(matcher.group()) && !confirmation.holds(matcher)) {
                unconfirmed.add(matcher.group());
            }
            matcher.appendReplacement(blanked, " \u00b7 ");
        }
        rest = matcher.appendTail(blanked).toString();
    }

    private boolean confirmsOffset(String offset) {
        String normal = offset.contains(":") ? offset : offset.substring(0, 3) + ":" + offset.substring(3);
        return facts.times().stream()
                .anyMatch(time -> time.getOffset().equals(ZoneOffset.UTC)
                        ? normal.endsWith("00:00")
                        : time.getOffset().getId().equals(normal));
    }

    private boolean confirmsIso(Matcher match) {
        boolean timed = match.group(4) != null;
        return moments()
                .anyMatch(moment -> moment.toLocalDate()
                                .toString()
                                .equals(match.group(1) + "-" + match.group(2) + "-" + match.group(3))
                        && (!timed || sameMinute(moment.toLocalTime(), clock(match, 4))));
    }

    private boolean confirmsDate(String day, String month, String year, Matcher match, int timeGroup) {
        Month named = month(month);
        Optional<LocalTime> time = match.group(timeGroup) == null ? Optional.empty() : clock(match, timeGroup);
        boolean timed = match.group(timeGroup) != null;
        return moments()
                        .anyMatch(moment -> moment.getDayOfMonth() == Integer.parseInt(day)
                                && moment.getMonth() == named
                                && (year == null || moment.getYear() == Integer.parseInt(year))
                                && (!timed || sameMinute(moment.toLocalTime(), time)))
                || (!timed && facts.facts().customer() != null && isSince(day, named, year));
    }

    private boolean isSince(String day, Month month, String year) {
        LocalDate since = facts.facts().customer().since();
        return since != null
                && since.getDayOfMonth() == Integer.parseInt(day)
                && since.getMonth() == month
                && (year == null || since.getYear() == Integer.parseInt(year));
    }

    private boolean confirmsNumeric(Matcher match) {
        int first = Integer.parseInt(match.group(1));
        int second = Integer.parseInt(match.group(2));
        int year = Integer.parseInt(match.group(3));
        int fullYear = year < 100 ? 2000 + year : year;
        return moments()
                .anyMatch(moment -> moment.getYear() == fullYear
                        && ((moment.getDayOfMonth() == first && moment.getMonthValue() == second)
                                || (moment.getDayOfMonth() == second && moment.getMonthValue() == first)));
    }

    private boolean confirmsTime(Optional<LocalTime> time) {
        return moments().anyMatch(moment -> sameMinute(moment.toLocalTime(), time));
    }

    private boolean confirmsWeekday(Matcher match) {
        DayOfWeek day = DayOfWeek.valueOf(match.group(2).toUpperCase(Locale.ROOT));
        return match.group(1) == null && moments().anyMatch(moment -> moment.getDayOfWeek() == day);
    }

    private Stream<OffsetDateTime> moments() {
        return facts.times().stream().flatMap(time -> Stream.of(time, time.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    private static boolean sameMinute(LocalTime time, Optional<LocalTime> claimed) {
        return claimed.isPresent()
                && time.getHour() == claimed.get().getHour()
                && time.getMinute() == claimed.get().getMinute();
    }

    private static Optional<LocalTime> clock(Matcher match, int group) {
        String half = match.groupCount() >= group + 2 ? match.group(group + 2) : null;
        return time(Integer.parseInt(match.group(group)), Integer.parseInt(match.group(group + 1)), half);
    }

    private static Optional<LocalTime> hour(Matcher match) {
        return time(Integer.parseInt(match.group(1)), 0, match.group(2));
    }

    private static Optional<LocalTime> time(int hour, int minute, String half) {
        int of24 = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
        return of24 > 23 || minute > 59 ? Optional.empty() : Optional.of(LocalTime.of(of24, minute));
    }

    private static Month month(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String pairedTime() {
        return "(?:(?:,|[ \\t]+at|[ \\t]+by|[ \\t]+around)?[ \\t]+" + CLOCK + ")?";
    }
}
