package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Features;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A model of two labels that judges each sentence by itself, so that one sentence in a long mail does not drown. It knows
 * English, and is asked about a message in another language never.
 *
 * @param threshold the probability of the second label, 0 to 1, from which a sentence counts
 * @param about what a sentence must be about for the model to be asked; null when any may count
 */
public record SentenceModel(LinearModel model, double threshold, Topic about) {
    private static final double SUREST = 0.99;

    public SentenceModel {
        Objects.requireNonNull(model, "model");
    }

    /**
     * A sentence that counts.
     *
     * @param confidence the probability, 0 to 0.99
     */
    record Hit(Words.Sentence sentence, double confidence) {}

    /**
     * The likeliest sentence, when it counts.
     *
     * @param least the threshold in place of this model's own, or null
     * @param excepted which sentences do not count whatever the model thinks
     */
    Optional<Hit> in(Words words, Spoken spoken, Double least, Predicate<Words.Sentence> excepted) {
        if (!spoken.countsAs(DetectionModels.LANGUAGE)) {
            return Optional.empty();
        }
        double highest = least == null ? threshold : least;
        Words.Sentence likeliest = null;
        List<Words.Sentence> sentences = words.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Words.Sentence sentence = sentences.get(i);
            if (about != null && !about.isIn(words, sentence)) {
                continue;
            }
            Features features = words.features(i);
            double probability = features.size() == 0 ? 0 : model.probability(features);
            boolean isHigher = likeliest == null ? probability >= highest : probability > highest;
            if (isHigher && !excepted.test(sentence)) {
                highest = probability;
                likeliest = sentence;
            }
        }
        return likeliest == null
                ? Optional.empty()
                : Optional.of(new Hit(likeliest, Math.min(SUREST, Math.round(highest * 100) / 100.0)));
    }
}
