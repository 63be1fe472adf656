package io.baton.intake.commitment.domain;

import io.baton.intake.commitment.domain.TimeWords.Lead;
import io.baton.intake.commitment.domain.TimeWords.Part;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How English names points in time. */
final class EnglishTimes {
    private EnglishTimes() {}

    static TimeWords get() {
        return new TimeWords(
                days(),
                shortDays(),
                months(),
                parts(),
                leads(),
                EnglishTimes.<Boolean>wordings()
                        .add(true, ",", "(", ")", "on", "at", "by", "the", "of", "in the", "[the] end of", "latest"),
                Wording.words(
                        "of from about since for until till after every each last past previous than the any around approximately roughly"),
                Wording.words("to - \u2013 \u2014"),
                Set.of("or"),
                Set.of("and"),
                clock(),
                spans());
    }

    static Set<String> afterDay() {
        return Wording.words("st nd rd th of");
    }

    private static <T> Wordings<T> wordings() {
        return new Wordings<>(Map.of());
    }

    private static Wordings<Lead> leads() {
        return EnglishTimes.<Lead>wordings()
                .add(
                        Lead.BY,
                        "by",
                        "at",
                        "on",
                        "(on|at) or before",
                        "[the] end of",
                        "latest (by|on|at)",
                        "[by] (no|not) later than",
                        "at the latest (by|on|at)")
                .add(Lead.BEFORE, "before")
                .add(Lead.BETWEEN, "between", "sometime between");
    }

    private static Wordings<DayOf> days() {
        Wordings<DayOf> days = EnglishTimes.<DayOf>wordings()
                .add(DayOf.inDays(0), "today", "later today", "the same day")
                .add(DayOf.inDays(1), "tomorrow", "tmrw", "tomorow", "tommorrow", "tommorow")
                .add(DayOf.inDays(2), "[the] day after tomorrow")
                .add(DayOf.businessDays(1), "[the] next (business|working) day")
                .add(DayOf.endOfWeek(0), "[the] end of [the|this] week", "[later] this week")
                .add(DayOf.endOfWeek(1), "[the] [end] [of] next week")
                .add(DayOf.endOfMonth(), "[the] end of [the|this] month");
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            days.add(DayOf.weekday(day), name, "[this] coming " + name)
                    .add(DayOf.thisWeekday(day), "this " + name)
                    .add(DayOf.nextWeekday(day), "next " + name, name + " [of] next week", "next week [on] " + name);
        }
        return days;
    }

    private static Map<String, DayOfWeek> shortDays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).toLowerCase(Locale.ROOT), day);
        }
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("thur", DayOfWeek.THURSDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Month month : Month.values()) {
            for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                months.put(month.getDisplayName(style, Locale.ENGLISH).toLowerCase(Locale.ROOT), month.getValue());
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    private static Wordings<Part> parts() {
        return EnglishTimes.<Part>wordings()
                .add(new Part(PartOfDay.MORNING, false), "morning", "in the morning")
                .add(new Part(PartOfDay.MORNING, true), "this morning")
                .add(new Part(PartOfDay.AFTERNOON, false), "afternoon", "in the afternoon")
                .add(new Part(PartOfDay.AFTERNOON, true), "[later] this afternoon")
                .add(new Part(PartOfDay.EVENING, false), "evening", "night", "in the evening")
                .add(new Part(PartOfDay.EVENING, true), "[later] this evening", "tonight")
                .add(
                        new Part(PartOfDay.BUSINESS, true),
                        "[the] end of [the|our|this] (business|working) [day]",
                        "[the] close of business",
                        "cob",
                        "eob")
                .add(new Part(PartOfDay.DAY, true), "[the] end of [the|this|our] day", "eod", "day's end");
    }

    private static TimeWords.Clock clock() {
        return new TimeWords.Clock(
                EnglishTimes.<Boolean>wordings().add(true, "pm", "p . m [.]").add(false, "am", "a . m [.]"),
                EnglishTimes.<Boolean>wordings().add(true, "o'clock", "oclock"),
                EnglishTimes.<TimeOfDay>wordings()
                        .add(TimeOfDay.exact(12, 0), "noon", "midday")
                        .add(TimeOfDay.exact(24, 0), "midnight"),
                Set.of("at", "between"),
                zones(),
                Set.of("utc", "gmt"),
                EnglishTimes.<Boolean>wordings().add(true, "(your|local) [local] time"),
                EnglishTimes.<Boolean>wordings()
                        .add(
                                true,
                                "(eastern|pacific|central|mountain|ist|bst|cst|et|ct|mt|pt)",
                                "(my|our) [local] time",
                                "in (my|our) [local] time",
                                "(european|british|american|indian|standard|daylight|summer) ..2 time"));
    }

    /** Abbreviations that mean one offset all over the world; CST, IST and BST do not. */
    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        Map.of("utc", 0, "gmt", 0, "z", 0, "cet", 1, "cest", 2, "eet", 2, "eest", 3)
                .forEach((name, hours) -> zones.put(name, ZoneOffset.ofHours(hours)));
        Map.of("est", -5, "edt", -4, "cdt", -5, "mst", -7, "mdt", -6, "pst", -8, "pdt", -7)
                .forEach((name, hours) -> zones.put(name, ZoneOffset.ofHours(hours)));
        return Map.copyOf(zones);
    }

    private static TimeWords.Spans spans() {
        return new TimeWords.Spans(
                EnglishTimes.<Boolean>wordings()
                        .add(
                                true,
                                "(within|in|inside)",
                                "(within|in|inside) [the] (next|following|coming)",
                                "within a maximum of",
                                "(in|within) (less|no|not) [more] than",
                                "(in|within) under",
                                "over the next"),
                EnglishTimes.<Span>wordings()
                        .add(new Span(1, SpanUnit.HOUR, false), "[the|an|another] hour")
                        .add(new Span(2, SpanUnit.HOUR, false), "an hour or two")
                        .add(new Span(2, SpanUnit.DAY, false), "a day or two")
                        .add(new Span(2, SpanUnit.WEEK, false), "a week or two")
                        .add(new Span(30, SpanUnit.MINUTE, false), "half an hour", "half hour")
                        .add(new Span(0, SpanUnit.DAY, false), "the day")
                        .add(new Span(1, SpanUnit.DAY, false), "a day")
                        .add(new Span(1, SpanUnit.WEEK, false), "[the|a] week"),
                numbers(),
                Map.of("business", true, "working", true, "work", true, "calendar", false, "full", false),
                units(),
                EnglishTimes.<Boolean>wordings()
                        .add(true, "(of|after|before|ago|prior|since|following|upon)", "from", "or (so|more)"));
    }

    private static Map<String, Integer> numbers() {
        String[] small = ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen")
                .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < small.length; i++) {
            numbers.put(small[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], 10 * (i + 2));
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, SpanUnit> units() {
        Map<String, SpanUnit> units = new HashMap<>();
        Wording.words("minute minutes min mins").forEach(word -> units.put(word, SpanUnit.MINUTE));
        Wording.words("hour hours hr hrs h hour's").forEach(word -> units.put(word, SpanUnit.HOUR));
        Wording.words("day days day's").forEach(word -> units.put(word, SpanUnit.DAY));
        Wording.words("week weeks week's").forEach(word -> units.put(word, SpanUnit.WEEK));
        Wording.words("month months").forEach(word -> units.put(word, SpanUnit.MONTH));
        return Map.copyOf(units);
    }
}
