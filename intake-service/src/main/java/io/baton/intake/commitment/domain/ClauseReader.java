package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.List;

/** Reads the promises of one sentence: an opening, its deeds, and the date of each. */
final class ClauseReader {
    private static final int FURTHEST_DEED = 40;
    private static final int FURTHEST_DATE = 30;
    private static final int FURTHEST_SUBJECT = 20;
    private static final int LONGEST_EVIDENCE = 500;
    private static final int MOST_FILLERS = 3;

    private final Sentence sentence;
    private final Timeline times;
    private final Hints hints;
    private final PromiseWords words;
    private final List<Promise> promises = new ArrayList<>();

    /** Where the clause at hand began, and the last word for the speaker, negative after a word for somebody else. */
    private int clause;

    private int speaker = -1;

    /** Whether money that is given back was spoken of so far. */
    private boolean afterMoney;

    ClauseReader(Sentence sentence, Timeline times, Hints hints, PromiseWords words, boolean afterMoney) {
        this.sentence = sentence;
        this.times = times;
        this.hints = hints;
        this.words = words;
        this.afterMoney = afterMoney;
    }

    /** Who will, from one token to before another; the evidence begins at {@code shown}. */
    private record Opening(Voice voice, int from, int to, int shown) {}

    List<Promise> promises() {
        int at = 0;
        while (at < sentence.size()) {
            Opening opening = opening(at);
            if (opening != null) {
                readDeeds(opening);
            }
            note(at);
            at++;
        }
        return promises;
    }

    boolean isAfterMoney() {
        return afterMoney;
    }

    private void note(int at) {
        afterMoney |= words.money().contains(sentence.word(at));
        if (hints.isBreak(at)) {
            clause = at + 1;
        } else if (words.others().contains(sentence.word(at))) {
            speaker = -1;
        }
        if (words.speakers().contains(sentence.word(at))) {
            speaker = at;
        }
    }

    private Opening opening(int at) {
        Wordings.Match<Voice> match = words.openings().longestAt(sentence, at);
        if (match == null) {
            return null;
        }
        if (match.meaning() != Voice.SPEAKER_STILL) {
            return new Opening(match.meaning(), at, match.to(), at);
        }
        int shown = at - speaker <= FURTHEST_SUBJECT ? speaker : at + 1;
        return speaker < 0 ? null : new Opening(match.meaning(), at + 1, match.to(), shown);
    }

    private void readDeeds(Opening opening) {
        int at = skipFillers(opening.to());
        int limit = Math.min(sentence.size(), opening.to() + FURTHEST_DEED);
        int from = opening.to();
        boolean first = true;
        boolean mayBegin = true;
        while (at < limit) {
            Wordings.Match<PromiseWords.Deed> deed = mayBegin ? deed(opening.voice(), at) : null;
            if (deed != null) {
                int end = scopeEnd(deed.to());
                consider(opening, deed, at, end, times.between(from, end), first);
                first = false;
                at = end;
                mayBegin = false;
            } else if (words.joins().contains(sentence.word(at))) {
                from = at + 1;
                at = skipFillers(from);
                mayBegin = true;
            } else if (hints.stops(at) || words.openings().longestAt(sentence, at) != null) {
                return;
            } else {
                at++;
                mayBegin = false;
            }
        }
    }

    private Wordings.Match<PromiseWords.Deed> deed(Voice voice, int at) {
        Wordings.Match<PromiseWords.Deed> deed = words.deeds().get(voice).longestAt(sentence, at);
        return deed == null || deed.meaning().needsTime() && times.from(deed.to()) == null ? null : deed;
    }

    private int skipFillers(int from) {
        int at = from;
        for (int i = 0; i < MOST_FILLERS; i++) {
            When when = times.from(at);
            at = when != null ? when.to() : words.fillers().after(sentence, at);
        }
        return at;
    }

    /** Up to where a date can belong to a deed. */
    private int scopeEnd(int from) {
        int limit = Math.min(sentence.size(), from + FURTHEST_DATE);
        int at = from;
        while (at < limit) {
            When when = times.from(at);
            if (when != null) {
                at = when.to();
            } else if (hints.stops(at) && !(hints.isBreak(at) && times.from(at + 1) != null)) {
                return at;
            } else if (words.openings().longestAt(sentence, at) != null) {
                return at;
            } else {
                at++;
            }
        }
        return at;
    }

    private void consider(
            Opening opening, Wordings.Match<PromiseWords.Deed> deed, int at, int end, List<When> whens, boolean first) {
        When leading = first && whens.isEmpty() ? leading(opening.from()) : null;
        When when = whens.size() == 1 ? whens.get(0) : leading;
        int from = leading == null ? clause : Math.min(clause, leading.from());
        if (when == null || when.due() == null || !hints.allow(from, end)) {
            return;
        }
        int shown = leading == null ? opening.shown() : leading.from();
        String evidence = sentence.quote(shown, Math.max(when.to(), leading == null ? deed.to() : end));
        String what = what(opening, at, when.from() >= deed.to() ? when.from() : end);
        if (evidence.length() <= LONGEST_EVIDENCE) {
            promises.add(new Promise(
                    deed.meaning().kind(afterMoney),
                    what,
                    when.due(),
                    evidence,
                    opening.voice().confidence()));
        }
    }

    /** A time before the opening, at the start of its clause: "By Friday we will ...". */
    private When leading(int opening) {
        int at = opening > 0 && sentence.word(opening - 1).equals(",") ? opening - 1 : opening;
        When when = times.to(at);
        return when != null && hints.beginsClause(when.from()) ? when : null;
    }

    private String what(Opening opening, int at, int to) {
        int end = to;
        while (end > at + 1
                && !sentence.isLetters(end - 1)
                && !sentence.isNumber(end - 1)
                && !sentence.word(end - 1).equals(")")) {
            end--;
        }
        return sentence.quote(opening.voice().acts() ? at : opening.from(), end).replaceAll("\\s+", " ");
    }
}
