package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Features;
import java.util.List;
import java.util.Objects;

/**
 * How a text sounds. A lexicon weighs strong words and can be tuned; a model knows bad news without strong words ("five
 * days and no bag") and what is only a question. The score is the share that each has in it; plain requests come to about
 * 0. The model knows English: of a message in another language the lexicon has the whole score.
 *
 * @param model of the labels negative, neutral and positive
 * @param share of the lexicon in the score, 0 to 1
 */
public record SentimentReader(SentimentLexicon lexicon, LinearModel model, double share) {
    private static final int NEGATIVE = 0;
    private static final int POSITIVE = 2;

    /** What the model is more negative than nothing about a text that says nothing. */
    private static final double REST = 0.08;

    public SentimentReader {
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(model, "model");
    }

    /** The sentiment of a text that was split with the vocabulary of the lexicon. */
    public Sentiment of(Words words, Spoken spoken) {
        Sentiment weighed = lexicon.of(words);
        if (!spoken.countsAs(DetectionModels.LANGUAGE)) {
            return weighed;
        }
        Features features = words.features();
        if (features.size() == 0) {
            return weighed;
        }
        double judged = balance(features);
        double score = Math.max(-1, Math.min(1, share * weighed.score() + (1 - share) * judged));
        double rounded = Math.round(score * 1000) / 1000.0;
        String worst = rounded < 0 && weighed.worst().isEmpty() ? worst(words) : weighed.worst();
        return new Sentiment(rounded, worst);
    }

    private double balance(Features features) {
        double[] probabilities = model.probabilities(features);
        double balance = probabilities[POSITIVE] - probabilities[NEGATIVE];
        return (balance + REST) / (1 + REST);
    }

    private String worst(Words words) {
        double lowest = Double.POSITIVE_INFINITY;
        Words.Sentence worst = null;
        List<Words.Sentence> sentences = words.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            double balance = balance(words.features(i));
            if (balance < lowest) {
                lowest = balance;
                worst = sentences.get(i);
            }
        }
        return worst == null ? "" : words.quote(worst.from(), worst.to());
    }
}
