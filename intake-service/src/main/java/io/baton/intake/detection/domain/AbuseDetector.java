package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Objects;
import java.util.Optional;

/**
 * ABUSE: a sentence insults, threatens or molests the one who answers. A model judges; phrases of the policy can add to it
 * and take back, and count alone where the model does not know the language.
 */
public record AbuseDetector(SentenceModel model, PhraseRule phrases) {
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
        double leastOfPhrases = setting.threshold() == null ? 0 : setting.threshold();
        Optional<PhraseRule.Hit> said = phrases.firstIn(words, leastOfPhrases);
        if (said.isPresent()) {
            PhraseRule.Hit hit = said.get();
            return Optional.of(finding(words.quote(hit.from(), hit.to()), PHRASES, hit.confidence()));
        }
        return model.in(words, spoken, setting.threshold(), sentence -> phrases.excepts(words, sentence))
                .map(hit -> finding(
                        words.quote(hit.sentence().from(), hit.sentence().to()), ID, hit.confidence()));
    }

    private static Finding finding(String evidence, String detector, double confidence) {
        return new Finding(TriggerType.ABUSE, evidence, detector, confidence, "");
    }
}
