package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Objects;
import java.util.Optional;

/** A trigger that certain phrases set off. */
public record PhraseDetector(TriggerType type, String id, PhraseRules phrases) {
    public PhraseDetector {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(phrases, "phrases");
    }

    Optional<Finding> in(Words words, Spoken spoken, Tuning.Setting setting) {
        if (!setting.enabled()) {
            return Optional.empty();
        }
        double least = setting.threshold() == null ? 0 : setting.threshold();
        return phrases.firstIn(words, spoken, least)
                .map(hit -> new Finding(type, words.quote(hit.from(), hit.to()), id, hit.confidence(), ""));
    }
}
