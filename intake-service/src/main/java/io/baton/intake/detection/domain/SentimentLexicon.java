package io.baton.intake.detection.domain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges how a text sounds by words and phrases that carry a weight of -4 to 4. A negation shortly before turns a
 * weight round and halves it, an intensifier before it makes it stronger or weaker. The weights of a text are summed,
 * divided by the square root of its sentences, so that a long complaint is not worse than a short one for its length
 * alone, and pressed into -1 to 1 as {@code s / sqrt(s² + 12)}.
 */
public final class SentimentLexicon {
    private static final double SQUASH = 12;
    private static final double TURNED_ROUND = -0.5;
    private static final int NEGATION_REACH = 3;
    private static final int MOST_SHOUTS = 3;
    private static final double SHOUT = 0.15;

    private final Map<Integer, Double> weights;
    private final BitSet negations;
    private final Map<Integer, Double> intensifiers;
    private final PhraseIndex<Double> phrases;

    /** Words or phrases, blanks between words of a phrase, that share a weight. */
    public record Weighted(double weight, List<String> expressions) {}

    private SentimentLexicon(
            Map<Integer, Double> weights,
            BitSet negations,
            Map<Integer, Double> intensifiers,
            PhraseIndex<Double> phrases) {
        this.weights = weights;
        this.negations = negations;
        this.intensifiers = intensifiers;
        this.phrases = phrases;
    }

    /**
     * Compiles a lexicon.
     *
     * @param intensifiers factors by which the weight of a following word is multiplied
     * @throws IllegalArgumentException when a phrase cannot be compiled, with the reason
     */
    public static SentimentLexicon compile(
            List<Weighted> entries, List<String> negations, List<Weighted> intensifiers, PhraseParser parser) {
        Map<Phrase, Double> phrases = new LinkedHashMap<>();
        Map<Integer, Double> weights = new HashMap<>();
        for (Weighted entry : entries) {
            for (String expression : entry.expressions()) {
                Phrase phrase = parser.parse(expression);
                if (expression.indexOf(' ') < 0) {
                    phrase.firstWords().stream().forEach(word -> weights.put(word, entry.weight()));
                } else {
                    phrases.put(phrase, entry.weight());
                }
            }
        }
        BitSet negating = new BitSet();
        negations.forEach(word -> negating.or(parser.parse(word).firstWords()));
        Map<Integer, Double> factors = new HashMap<>();
        intensifiers.forEach(entry -> entry.expressions().forEach(word -> parser.parse(word).firstWords().stream()
                .forEach(number -> factors.put(number, entry.weight()))));
        return new SentimentLexicon(weights, negating, factors, new PhraseIndex<>(phrases));
    }

    /** The sentiment of a text that was split with the vocabulary of this lexicon. */
    public Sentiment of(Words words) {
        double[] weighed = weighed(words);
        Sentences sentences = new Sentences();
        int start = 0;
        for (int at = 0; at <= words.size(); at++) {
            if (at == words.size() || words.number(at) == Words.SENTENCE_END) {
                sentences.add(weighed, start, at);
                start = at + 1;
            }
        }
        return sentences.judged(words);
    }

    /** The weights of a text by sentences. */
    private static final class Sentences {
        private int count;
        private double sum;
        private double worst;
        private int worstFrom;
        private int worstTo;

        void add(double[] weighed, int from, int to) {
            if (to <= from) {
                return;
            }
            double weight = 0;
            for (int i = from; i < to; i++) {
                weight += weighed[i];
            }
            count++;
            sum += weight;
            if (weight < worst) {
                worst = weight;
                worstFrom = from;
                worstTo = to;
            }
        }

        Sentiment judged(Words words) {
            double mean = sum * (1 + SHOUT * shouts(words)) / Math.sqrt(Math.max(1, count));
            double score = mean / Math.sqrt(mean * mean + SQUASH);
            return new Sentiment(Math.round(score * 1000) / 1000.0, worst < 0 ? words.quote(worstFrom, worstTo) : "");
        }
    }

    private double[] weighed(Words words) {
        double[] weighed = new double[words.size()];
        boolean[] spoken = new boolean[words.size()];
        phrases.each(words, match -> {
            if (!spoken[match.from()]) {
                weighed[match.from()] = match.meaning() * circumstance(words, match.from());
                for (int i = match.from(); i < match.to(); i++) {
                    spoken[i] = true;
                }
            }
        });
        for (int at = 0; at < weighed.length; at++) {
            Double weight = spoken[at] ? null : weights.get(words.number(at));
            if (weight != null) {
                weighed[at] = weight * circumstance(words, at);
            }
        }
        return weighed;
    }

    private double circumstance(Words words, int at) {
        double factor = at > 0 ? intensifiers.getOrDefault(words.number(at - 1), 1.0) : 1.0;
        for (int before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before--) {
            int word = words.number(before);
            if (word == Words.SENTENCE_END) {
                break;
            }
            if (word > 0 && negations.get(word)) {
                return factor * TURNED_ROUND;
            }
        }
        return factor;
    }

    private static int shouts(Words words) {
        String text = words.text();
        int shouts = 0;
        for (int i = 0; i < text.length() && shouts < MOST_SHOUTS; i++) {
            if (text.charAt(i) == '!') {
                shouts++;
            }
        }
        return shouts;
    }
}
