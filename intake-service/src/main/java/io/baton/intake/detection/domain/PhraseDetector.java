package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Objects;
import java.util.Optional;

/**
 * A trigger that certain phrases set off, and where they are silent perhaps a model. A sentence with an exception of the
 * phrases is left to them, for people wrote that down on purpose.
 *
 * @param name of the trigger in its detectors' names
 * @param model null when there is none, or the policy does not use it
 */
public record PhraseDetector(TriggerType type, String name, PhraseRules phrases, SentenceModel model) {
    public PhraseDetector {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(phrases, "phrases");
    }

    Optional<Finding> in(Words words, Spoken spoken, Tuning.Setting setting) {
        if (!setting.enabled()) {
            return Optional.empty();
        }
        double least = setting.threshold() == null ? 0 : setting.threshold();
        Optional<Finding> said = phrases.firstIn(words, spoken, least)
                .map(hit -> finding(words.quote(hit.from(), hit.to()), "-phrases", hit.confidence()));
        if (said.isPresent() || model == null) {
            return said;
        }
        return model.in(words, spoken, setting.threshold(), sentence -> phrases.excepts(words, spoken, sentence))
                .map(hit -> finding(
                        words.quote(hit.sentence().from(), hit.sentence().to()), "-model", hit.confidence()));
    }

    private Finding finding(String evidence, String detector, double confidence) {
        return new Finding(type, evidence, name + detector, confidence, "");
    }
}
