package io.baton.intake.commitment.domain;

/** The {@link Hint}s of one sentence, found in one pass. Words of time give none. */
final class Hints {
    private final Hint[] hints;
    private final int[] doubtsBefore;
    private int firstCondition = Integer.MAX_VALUE;
    private int lastTrailingCondition = -1;
    private int firstDuty = Integer.MAX_VALUE;
    private boolean offer;

    private Hints(int size) {
        hints = new Hint[size];
        doubtsBefore = new int[size + 1];
    }

    static Hints of(Sentence sentence, Timeline times, PromiseWords words) {
        Hints found = new Hints(sentence.size());
        int at = 0;
        while (at < sentence.size()) {
            When when = times.from(at);
            int next = when != null ? when.to() : found.take(sentence, at, words);
            for (int token = at; token < next; token++) {
                found.doubtsBefore[token + 1] = found.doubtsBefore[at] + (found.hints[at] == Hint.DOUBT ? 1 : 0);
            }
            at = next;
        }
        return found;
    }

    private int take(Sentence sentence, int at, PromiseWords words) {
        Wordings.Match<Hint> match = words.hints().longestAt(sentence, at);
        boolean begins = at == 0 || hints[at - 1] == Hint.BREAK;
        if (match == null && begins && words.imperatives().contains(sentence.word(at))) {
            note(at, Hint.DUTY, false);
            return at + 1;
        }
        if (match == null) {
            return at + 1;
        }
        note(at, match.meaning(), begins && sentence.isLetters(at - 1));
        return match.to();
    }

    private void note(int at, Hint hint, boolean inClauseOfItsOwn) {
        hints[at] = hint;
        switch (hint) {
            case CONDITION -> {
                firstCondition = Math.min(firstCondition, at);
                lastTrailingCondition = inClauseOfItsOwn ? lastTrailingCondition : at;
            }
            case DUTY -> firstDuty = Math.min(firstDuty, at);
            case OFFER -> offer = true;
            default -> {}
        }
    }

    boolean hasOffer() {
        return offer;
    }

    boolean isBreak(int token) {
        return hints[token] == Hint.BREAK;
    }

    /** Whether a promise's date cannot lie beyond a token. */
    boolean stops(int token) {
        return hints[token] == Hint.BREAK || hints[token] == Hint.STOP || hints[token] == Hint.CONDITION;
    }

    /** Whether a clause may begin at a token: at the start of the sentence, or after words that stand apart. */
    boolean beginsClause(int token) {
        return token == 0 || hints[token - 1] == Hint.BREAK;
    }

    /**
     * Whether what is said from one token to before another takes effect as it stands: nothing in it raises a doubt,
     * nothing in the sentence makes it conditional, nothing before it asks something of the customer.
     */
    boolean allow(int from, int to) {
        return doubtsBefore[to] == doubtsBefore[from]
                && firstCondition >= from
                && lastTrailingCondition < from
                && firstDuty >= from;
    }
}
