package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * EXPLICIT_REQUEST: the customer asks for a human, a manager or a team. Phrases decide first and alone; the model is asked
 * only where they are silent.
 *
 * @param phrases looked for in every message
 * @param byLanguage looked for as well where a message may be in the language, by its two-letter code
 * @param model knows English; null when the policy does not use it
 */
public record ExplicitRequest(PhraseRule phrases, Map<String, PhraseRule> byLanguage, RequestModel model) {
    private static final String BY_PHRASES = "explicit-request-phrases";
    private static final String BY_MODEL = "explicit-request-model";
    private static final String MODEL_LANGUAGE = "en";

    public ExplicitRequest {
        Objects.requireNonNull(phrases, "phrases");
        byLanguage = new TreeMap<>(byLanguage);
    }

    /** @param threshold the confidence from which phrases and model count; null for the model's own, and every phrase */
    Optional<Finding> in(Words words, Spoken spoken, Double threshold) {
        Optional<Finding> said = said(phrases, words, threshold);
        for (Map.Entry<String, PhraseRule> rule : byLanguage.entrySet()) {
            if (said.isEmpty() && spoken.mayBe(rule.getKey())) {
                said = said(rule.getValue(), words, threshold);
            }
        }
        if (said.isPresent() || model == null || !spoken.countsAs(MODEL_LANGUAGE)) {
            return said;
        }
        return model.in(words, phrases, threshold == null ? model.threshold() : threshold)
                .filter(hit -> byLanguage.entrySet().stream()
                        .noneMatch(rule ->
                                spoken.mayBe(rule.getKey()) && rule.getValue().excepts(words, hit.from(), hit.to())))
                .map(hit -> finding(
                        Quote.around(words.text(), hit.from(), hit.to()),
                        BY_MODEL,
                        Math.round(hit.probability() * 100) / 100.0));
    }

    private static Optional<Finding> said(PhraseRule rule, Words words, Double threshold) {
        return rule.firstIn(words, threshold == null ? 0 : threshold)
                .map(hit -> finding(words.quote(hit.from(), hit.to()), BY_PHRASES, hit.confidence()));
    }

    private static Finding finding(String evidence, String detector, double confidence) {
        return new Finding(TriggerType.EXPLICIT_REQUEST, evidence, detector, confidence, "");
    }
}
