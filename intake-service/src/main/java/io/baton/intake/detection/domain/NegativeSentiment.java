package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * NEGATIVE_SENTIMENT: one message is very bad, or the last ones are bad together.
 *
 * @param message the score at which a single message is enough
 */
public record NegativeSentiment(boolean enabled, double message, SentimentCourse course) {
    public NegativeSentiment {
        Objects.requireNonNull(course, "course");
    }

    /** The same as a policy sets it for certain messages: on or off, and with another score for a single one. */
    public NegativeSentiment set(Tuning.Setting setting) {
        double single = setting.threshold() == null ? message : setting.threshold();
        return new NegativeSentiment(setting.enabled(), single, course);
    }

    /**
     * Judges the newest message.
     *
     * @param last scores of the customer's messages since the last such finding, oldest first, the newest included
     */
    public Optional<Finding> in(Sentiment newest, List<Double> last) {
        if (!enabled || newest.score() >= 0) {
            return Optional.empty();
        }
        if (newest.score() <= message) {
            String evidence = String.format(Locale.ROOT, "\"%s\" (sentiment %.2f)", newest.worst(), newest.score());
            return Optional.of(finding(evidence, newest.score()));
        }
        return course.of(last)
                .map(judged -> finding(judged.reason() + ", at last \"" + newest.worst() + "\"", judged.score()));
    }

    private static Finding finding(String evidence, double score) {
        double confidence = Math.round(Math.min(0.95, 0.5 + Math.abs(score) / 2) * 100) / 100.0;
        return new Finding(TriggerType.NEGATIVE_SENTIMENT, evidence, "sentiment", confidence, "");
    }
}
