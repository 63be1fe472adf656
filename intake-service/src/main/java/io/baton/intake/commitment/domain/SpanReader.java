package io.baton.intake.commitment.domain;

/** Reads lengths of time that end in a deadline: "within 2 hours", "in the next 5 to 7 business days". */
final class SpanReader {
    private static final int NONE = -1;
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private final TimeWords.Spans words;
    private final TimeWords all;

    SpanReader(TimeWords all) {
        this.words = all.spans();
        this.all = all;
    }

    /** What stands at a token, or null. */
    When at(Sentence sentence, int from, Said said) {
        Wordings.Match<Boolean> lead = words.leads().longestAt(sentence, from);
        if (lead == null) {
            return null;
        }
        Wordings.Match<Span> span = span(sentence, lead.to());
        if (span == null) {
            return null;
        }
        boolean fromNow = words.fromElsewhere().longestAt(sentence, span.to()) == null;
        return When.of(from, span.to(), fromNow ? span.meaning().after(said) : null, said);
    }

    private Wordings.Match<Span> span(Sentence sentence, int at) {
        Wordings.Match<Span> fixed = words.fixed().longestAt(sentence, at);
        return fixed != null ? fixed : counted(sentence, at);
    }

    private Wordings.Match<Span> counted(Sentence sentence, int at) {
        Wordings.Match<Integer> amount = number(sentence, at);
        if (amount == null) {
            return null;
        }
        Wordings.Match<Integer> later = isRange(sentence, amount.to()) ? number(sentence, amount.to() + 1) : null;
        Wordings.Match<Integer> counts = later == null ? amount : later;
        int most = Math.max(amount.meaning(), counts.meaning());
        int unitAt = counts.to();
        boolean business = false;
        while (words.business().containsKey(sentence.word(unitAt))) {
            business |= words.business().get(sentence.word(unitAt));
            unitAt++;
        }
        SpanUnit unit = words.units().get(sentence.word(unitAt));
        return unit == null || most == 0 ? null : new Wordings.Match<>(new Span(most, unit, business), unitAt + 1);
    }

    private boolean isRange(Sentence sentence, int at) {
        return all.ranges().contains(sentence.word(at)) || all.or().contains(sentence.word(at));
    }

    private Wordings.Match<Integer> number(Sentence sentence, int at) {
        if (sentence.number(at) >= 0) {
            return new Wordings.Match<>(sentence.number(at), at + 1);
        }
        int tens = inWords(sentence, at);
        if (tens < 0) {
            return null;
        }
        int onesAt = sentence.word(at + 1).equals("-") ? at + 2 : at + 1;
        int ones = inWords(sentence, onesAt);
        return tens >= TWENTY && ones > 0 && ones < TEN
                ? new Wordings.Match<>(tens + ones, onesAt + 1)
                : new Wordings.Match<>(tens, at + 1);
    }

    private int inWords(Sentence sentence, int at) {
        return words.numbers().getOrDefault(sentence.word(at), NONE);
    }
}
