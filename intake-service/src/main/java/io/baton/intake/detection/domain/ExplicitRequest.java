package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.language.Spoken;
import java.util.Objects;
import java.util.Optional;

/**
 * EXPLICIT_REQUEST: the customer asks for a human, a manager or a team. Phrases decide first and alone; the model is asked
 * only where they are silent.
 *
 * @param model null when the policy does not use it
 */
public record ExplicitRequest(PhraseRules phrases, RequestModel model) {
    private static final String BY_PHRASES = "explicit-request-phrases";
    private static final String BY_MODEL = "explicit-request-model";

    public ExplicitRequest {
        Objects.requireNonNull(phrases, "phrases");
    }

    /** @param threshold the confidence from which phrases and model count; null for the model's own, and every phrase */
    Optional<Finding> in(Words words, Spoken spoken, Double threshold) {
        Optional<Finding> said = phrases.firstIn(words, spoken, threshold == null ? 0 : threshold)
                .map(hit -> finding(words.quote(hit.from(), hit.to()), BY_PHRASES, hit.confidence()));
        if (said.isPresent() || model == null || !spoken.countsAs(DetectionModels.LANGUAGE)) {
            return said;
        }
        return model.in(words, threshold == null ? model.threshold() : threshold)
                .filter(hit -> !phrases.excepts(words, spoken, hit.from(), hit.to()))
                .map(hit -> finding(
                        Quote.around(words.text(), hit.from(), hit.to()),
                        BY_MODEL,
                        Math.round(hit.probability() * 100) / 100.0));
    }

    private static Finding finding(String evidence, String detector, double confidence) {
        return new Finding(TriggerType.EXPLICIT_REQUEST, evidence, detector, confidence, "");
    }
}
