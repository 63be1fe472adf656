package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Features;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * ABUSE: a sentence insults, threatens or molests the one who answers. A model judges each sentence by itself, so that one
 * insult in a long mail does not drown; phrases of the policy can add to it and take back. The model knows English, and is
 * asked about a message in another language never, so that there phrases alone count.
 *
 * @param threshold the probability, 0 to 1, from which a sentence is abusive
 */
public record AbuseDetector(LinearModel model, double threshold, PhraseRule phrases) {
    private static final String ID = "abuse-model";
    private static final String PHRASES = "abuse-phrases";

    public AbuseDetector {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(phrases, "phrases");
    }

    Optional<Finding> in(Words words, Spoken spoken, Tuning.Setting setting) {
        if (!setting.enabled()) {
            return Optional.empty();
        }
        return setting.threshold() == null
                ? in(words, spoken, 0, threshold)
                : in(words, spoken, setting.threshold(), setting.threshold());
    }

    private Optional<Finding> in(Words words, Spoken spoken, double leastOfPhrases, double least) {
        Optional<PhraseRule.Hit> hit = phrases.firstIn(words, leastOfPhrases);
        if (hit.isPresent()) {
            String quote = words.quote(hit.get().from(), hit.get().to());
            return Optional.of(
                    new Finding(TriggerType.ABUSE, quote, PHRASES, hit.get().confidence(), ""));
        }
        if (!spoken.countsAs(DetectionModels.LANGUAGE)) {
            return Optional.empty();
        }
        double highest = 0;
        Words.Sentence worst = null;
        List<Words.Sentence> sentences = words.sentences();
        for (Words.Sentence sentence : sentences) {
            Features features = Features.of(words.text(), words.start(sentence), words.end(sentence));
            double probability = features.size() == 0 ? 0 : model.probability(features);
            if (probability > highest && !phrases.excepts(words, words.start(sentence), words.end(sentence))) {
                highest = probability;
                worst = sentence;
            }
        }
        if (worst == null || highest < least) {
            return Optional.empty();
        }
        double confidence = Math.round(highest * 100) / 100.0;
        return Optional.of(new Finding(
                TriggerType.ABUSE, words.quote(worst.from(), worst.to()), ID, Math.min(0.99, confidence), ""));
    }
}
