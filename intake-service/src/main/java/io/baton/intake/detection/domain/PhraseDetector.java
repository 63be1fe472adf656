package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.Objects;
import java.util.Optional;

/** A trigger that certain phrases set off. */
public record PhraseDetector(TriggerType type, String id, PhraseRule rule) {
    public PhraseDetector {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
    }

    Optional<Finding> in(Words words, Tuning.Setting setting) {
        if (!setting.enabled()) {
            return Optional.empty();
        }
        return rule.firstIn(words, setting.threshold() == null ? 0 : setting.threshold())
                .map(hit -> new Finding(type, words.quote(hit.from(), hit.to()), id, hit.confidence(), ""));
    }
}
