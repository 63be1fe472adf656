package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the points in time that a sentence names, from left to right, none within another. */
final class WhenReader {
    private static final int MOST_LINKS = 3;

    private final TimeWords words;
    private final SpanReader spans;
    private final ClockReader clocks;
    private final DateReader dates;

    WhenReader(TimeWords words, Set<String> afterDay) {
        this.words = words;
        this.spans = new SpanReader(words);
        this.clocks = new ClockReader(words);
        this.dates = new DateReader(words.months(), afterDay);
    }

    List<When> in(Sentence sentence, Said said) {
        List<When> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            When when = at(sentence, at, said);
            if (when != null && !words.notDue().contains(sentence.word(at - 1))) {
                found.add(when);
            }
            at = when == null ? at + 1 : when.to();
        }
        return found;
    }

    /** What stands at a token, with what it is joined to, or null. */
    private When at(Sentence sentence, int from, Said said) {
        When when = single(sentence, from, said);
        boolean joined = when != null && isJoint(sentence, from, when.to());
        When other = joined ? single(sentence, when.to() + 1, said) : null;
        if (other == null) {
            return when;
        }
        return isRange(sentence, when.to()) ? new When(from, other.to(), null) : when.or(other);
    }

    private boolean isJoint(Sentence sentence, int from, int at) {
        Wordings.Match<TimeWords.Lead> lead = words.leads().longestAt(sentence, from);
        boolean between = lead != null && lead.meaning() == TimeWords.Lead.BETWEEN;
        return words.or().contains(sentence.word(at))
                || between && words.between().contains(sentence.word(at))
                || isRange(sentence, at);
    }

    /** Days from one to another ("Monday to Friday") are when something is open, not when it is due. */
    private boolean isRange(Sentence sentence, int at) {
        return words.ranges().contains(sentence.word(at));
    }

    private When single(Sentence sentence, int from, Said said) {
        When span = spans.at(sentence, from, said);
        return span != null ? span : composed(sentence, from, said);
    }

    private When composed(Sentence sentence, int from, Said said) {
        Wordings.Match<TimeWords.Lead> lead = words.leads().longestAt(sentence, from);
        WhenParts parts = new WhenParts(said);
        int end = take(sentence, from, parts, false);
        if (end == from && lead != null) {
            end = takeLinked(sentence, lead.to(), parts);
        }
        for (int next = end; next > from; next = takeLinked(sentence, end, parts)) {
            end = next;
        }
        boolean before = lead != null && lead.meaning() == TimeWords.Lead.BEFORE;
        return end > from && parts.isComplete(lead != null) ? When.of(from, end, parts.due(before), said) : null;
    }

    /** Takes the next part, over words that may link it; the token after it, or zero when there is none. */
    private int takeLinked(Sentence sentence, int from, WhenParts parts) {
        int at = from;
        for (int links = 0; links <= MOST_LINKS; links++) {
            int end = take(sentence, at, parts, true);
            if (end > at) {
                return end;
            }
            int linked =
                    Math.max(words.links().after(sentence, at), words.leads().after(sentence, at));
            if (linked == at) {
                return 0;
            }
            at = linked;
        }
        return 0;
    }

    private static boolean takeDate(Wordings.Match<Optional<DayOf>> date, WhenParts parts) {
        if (date.meaning().isEmpty()) {
            parts.takeUnclearDay();
            return true;
        }
        return parts.take(date.meaning().get());
    }

    /** Takes the part at a token; the token after it, or the token itself when there is none. */
    private int take(Sentence sentence, int at, WhenParts parts, boolean linked) {
        Wordings.Match<Optional<DayOf>> date = dates.at(sentence, at);
        if (date != null) {
            return takeDate(date, parts) ? date.to() : at;
        }
        Wordings.Match<TimeOfDay> clock = clocks.at(sentence, at);
        if (clock != null) {
            return parts.take(clock.meaning()) ? clock.to() : at;
        }
        Wordings.Match<TimeWords.Part> part = words.parts().longestAt(sentence, at);
        if (part != null && parts.take(part.meaning().part(), part.meaning().standsAlone())) {
            return part.to();
        }
        Wordings.Match<DayOf> day = words.days().longestAt(sentence, at);
        if (day != null) {
            return parts.take(day.meaning()) ? day.to() : at;
        }
        boolean isShortDay = linked && words.shortDays().containsKey(sentence.word(at));
        return isShortDay && parts.take(DayOf.weekday(words.shortDays().get(sentence.word(at)))) ? at + 1 : at;
    }
}
