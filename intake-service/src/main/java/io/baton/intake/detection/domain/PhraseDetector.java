package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A trigger that certain phrases set off.
 *
 * @param rule looked for in every message
 * @param byLanguage looked for as well where a message may be in the language, by its two-letter code
 */
public record PhraseDetector(TriggerType type, String id, PhraseRule rule, Map<String, PhraseRule> byLanguage) {
    public PhraseDetector {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        byLanguage = new TreeMap<>(byLanguage);
    }

    Optional<Finding> in(Words words, Spoken spoken, Tuning.Setting setting) {
        if (!setting.enabled()) {
            return Optional.empty();
        }
        double least = setting.threshold() == null ? 0 : setting.threshold();
        Optional<PhraseRule.Hit> hit = rule.firstIn(words, least);
        for (Map.Entry<String, PhraseRule> other : byLanguage.entrySet()) {
            if (hit.isEmpty() && spoken.mayBe(other.getKey())) {
                hit = other.getValue().firstIn(words, least);
            }
        }
        return hit.map(found -> new Finding(type, words.quote(found.from(), found.to()), id, found.confidence(), ""));
    }
}
