package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.Objects;
import java.util.Optional;

/**
 * EXPLICIT_REQUEST: the customer asks for a human, a manager or a team. Phrases decide first and alone; the model is asked
 * only where they are silent.
 *
 * @param model null when the policy does not use it
 */
public record ExplicitRequest(PhraseRule phrases, RequestModel model) {
    private static final String BY_PHRASES = "explicit-request-phrases";
    private static final String BY_MODEL = "explicit-request-model";

    public ExplicitRequest {
        Objects.requireNonNull(phrases, "phrases");
    }

    Optional<Finding> in(Words words) {
        Optional<Finding> said = phrases.firstIn(words)
                .map(hit -> finding(words.quote(hit.from(), hit.to()), BY_PHRASES, hit.confidence()));
        if (said.isPresent() || model == null) {
            return said;
        }
        return model.in(words, phrases)
                .map(hit -> finding(
                        Quote.around(words.text(), hit.from(), hit.to()),
                        BY_MODEL,
                        Math.round(hit.probability() * 100) / 100.0));
    }

    private static Finding finding(String evidence, String detector, double confidence) {
        return new Finding(TriggerType.EXPLICIT_REQUEST, evidence, detector, confidence, "");
    }
}
