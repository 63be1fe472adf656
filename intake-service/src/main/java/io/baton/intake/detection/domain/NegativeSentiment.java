package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * NEGATIVE_SENTIMENT: one message is very bad, or the last ones are bad in all.
 *
 * @param message the score at which a single message is enough
 * @param course how many of the customer's last messages make a course
 * @param mean the mean score at which a course is enough
 */
public record NegativeSentiment(boolean enabled, double message, int course, double mean) {

    /** The same as a policy sets it for certain messages: on or off, and with another score for a single one. */
    public NegativeSentiment set(Tuning.Setting setting) {
        double single = setting.threshold() == null ? message : setting.threshold();
        return new NegativeSentiment(setting.enabled(), single, course, mean);
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
        if (last.size() < course) {
            return Optional.empty();
        }
        List<Double> considered = last.subList(last.size() - course, last.size());
        double average = considered.stream().mapToDouble(Double::doubleValue).sum() / course;
        if (average > mean) {
            return Optional.empty();
        }
        String evidence = String.format(
                Locale.ROOT,
                "mean sentiment %.2f over the last %d messages, at last \"%s\"",
                average,
                course,
                newest.worst());
        return Optional.of(finding(evidence, average));
    }

    private static Finding finding(String evidence, double score) {
        double confidence = Math.round(Math.min(0.95, 0.5 + Math.abs(score) / 2) * 100) / 100.0;
        return new Finding(TriggerType.NEGATIVE_SENTIMENT, evidence, "sentiment-lexicon", confidence, "");
    }
}
