package io.baton.intake.detection.domain;

import java.util.BitSet;
import java.util.List;

/**
 * A phrase: a row of words, each with its alternatives, some of them optional, with gaps. The number of steps to match
 * it at one place is bounded by the phrase alone.
 */
final class Phrase {

    /** One part of a phrase: one of some words, or, without words, up to {@code most} words of any kind. */
    record Part(BitSet words, int most, boolean optional) {
        static Part oneOf(BitSet words, boolean optional) {
            return new Part(words, 1, optional);
        }

        static Part gap(int most) {
            return new Part(null, most, true);
        }

        boolean isGap() {
            return words == null;
        }
    }

    private static final int NONE = -1;

    private final Part[] parts;
    private final boolean beginsSentence;
    private final boolean endsSentence;

    Phrase(List<Part> parts, boolean beginsSentence, boolean endsSentence) {
        this.parts = parts.toArray(Part[]::new);
        this.beginsSentence = beginsSentence;
        this.endsSentence = endsSentence;
    }

    /** The words with which it can begin. */
    BitSet firstWords() {
        BitSet first = new BitSet();
        for (Part part : parts) {
            first.or(part.words());
            if (!part.optional()) {
                break;
            }
        }
        return first;
    }

    /** Where the phrase ends when it starts at a word (exclusive); negative when it does not start there. */
    int matchedTo(Words words, int start) {
        return beginsSentence && !words.isBoundary(start - 1) ? NONE : match(words, start, 0);
    }

    private int match(Words words, int at, int index) {
        if (index == parts.length) {
            return endsSentence && !words.isBoundary(at) ? NONE : at;
        }
        Part part = parts[index];
        return part.isGap() ? matchGap(words, at, index) : matchWord(words, at, index);
    }

    private int matchWord(Words words, int at, int index) {
        Part part = parts[index];
        if (at < words.size() && words.number(at) > 0 && part.words().get(words.number(at))) {
            int end = match(words, at + 1, index + 1);
            if (end >= 0) {
                return end;
            }
        }
        return part.optional() ? match(words, at, index + 1) : NONE;
    }

    private int matchGap(Words words, int at, int index) {
        for (int skipped = 0; skipped <= parts[index].most(); skipped++) {
            int end = match(words, at + skipped, index + 1);
            if (end >= 0) {
                return end;
            }
            if (at + skipped >= words.size() || words.number(at + skipped) == Words.SENTENCE_END) {
                return NONE;
            }
        }
        return NONE;
    }
}
