package io.baton.intake.commitment.domain;

/** Reads times of the clock: "17:00", "5.30 pm", "9 o'clock", "noon", "at 10", "2-4 pm" (the later counts). */
final class ClockReader {
    private static final int LAST_HOUR = 24;
    private static final int LAST_MINUTE = 59;
    private static final int NOON = 12;
    private static final int LAST_OPEN = 11;

    private final TimeWords words;
    private final ZoneReader zones;

    ClockReader(TimeWords words) {
        this.words = words;
        this.zones = new ZoneReader(words.clock());
    }

    /** What stands at a token, or null. */
    Wordings.Match<TimeOfDay> at(Sentence sentence, int at) {
        Wordings.Match<TimeOfDay> range = range(sentence, at);
        Wordings.Match<TimeOfDay> time = range != null ? range : single(sentence, at, mayBeBare(sentence, at));
        return time == null ? null : zones.after(sentence, time);
    }

    private Wordings.Match<TimeOfDay> range(Sentence sentence, int at) {
        int joint = afterDigits(sentence, at);
        boolean joined = joint > at && isRange(sentence, at, joint);
        return joined && sentence.isNumber(joint + 1) ? single(sentence, joint + 1, mayBeBare(sentence, at)) : null;
    }

    /** After an hour, its minutes and its half of the day, whichever there are. */
    private int afterDigits(Sentence sentence, int at) {
        if (!sentence.isNumber(at)) {
            return at;
        }
        int next = hasMinutes(sentence, at) ? at + 3 : at + 1;
        return words.clock().halves().after(sentence, next);
    }

    private boolean isRange(Sentence sentence, int at, int joint) {
        Wordings.Match<TimeWords.Lead> lead = words.leads().longestAt(sentence, at - 1);
        boolean between = lead != null && lead.meaning() == TimeWords.Lead.BETWEEN;
        return words.ranges().contains(sentence.word(joint))
                || words.or().contains(sentence.word(joint))
                || between && words.between().contains(sentence.word(joint));
    }

    private Wordings.Match<TimeOfDay> single(Sentence sentence, int at, boolean mayBeBare) {
        Wordings.Match<TimeOfDay> named = words.clock().named().longestAt(sentence, at);
        if (named != null || !sentence.isNumber(at)) {
            return named;
        }
        boolean minutes = hasMinutes(sentence, at);
        int hour = sentence.number(at);
        int minute = minutes ? sentence.number(at + 2) : 0;
        int next = at + (minutes ? 3 : 1);
        boolean possible = hour >= 0 && hour <= LAST_HOUR && minute <= LAST_MINUTE && hour * 60 + minute <= 1440;
        return possible ? reading(sentence, at, next, hour, minute, mayBeBare) : null;
    }

    private Wordings.Match<TimeOfDay> reading(
            Sentence sentence, int at, int next, int hour, int minute, boolean mayBeBare) {
        Wordings.Match<Boolean> half = words.clock().halves().longestAt(sentence, next);
        if (half != null) {
            return hour >= 1 && hour <= NOON
                    ? new Wordings.Match<>(
                            TimeOfDay.exact(hour % NOON + (half.meaning() ? NOON : 0), minute), half.to())
                    : null;
        }
        boolean colon = next > at + 1 && sentence.word(at + 1).equals(":");
        int afterHour = words.clock().hours().after(sentence, next);
        boolean bare = !colon && afterHour == next;
        if (bare && (next > at + 1 || !mayBeBare || isPartOfNumber(sentence, next))) {
            return null;
        }
        boolean exact = hour > LAST_OPEN || hour == 0 || sentence.word(at).length() > 1 && colon;
        TimeOfDay.Reading reading =
                bare ? TimeOfDay.Reading.BARE : exact ? TimeOfDay.Reading.EXACT : TimeOfDay.Reading.OPEN;
        return new Wordings.Match<>(new TimeOfDay(hour * 60 + minute, reading, null, false), afterHour);
    }

    private boolean mayBeBare(Sentence sentence, int at) {
        return words.clock().at().contains(sentence.word(at - 1));
    }

    private static boolean isPartOfNumber(Sentence sentence, int next) {
        return sentence.joined(next)
                && !sentence.word(next).equals(",")
                && !sentence.word(next).equals(")");
    }

    private static boolean hasMinutes(Sentence sentence, int at) {
        String mark = sentence.word(at + 1);
        return (mark.equals(":") || mark.equals("."))
                && sentence.joined(at + 1)
                && sentence.joined(at + 2)
                && sentence.isNumber(at + 2)
                && sentence.word(at + 2).length() == 2;
    }
}
