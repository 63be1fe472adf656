package io.baton.intake.detection.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the customer's last messages say together. A course ends with a message that sounds bad; otherwise it says nothing.
 *
 * @param length how many of the last messages make a course, 2 or more
 * @param mean the mean score, 0 or below, at which a course stays low
 * @param drop by how much the newest must fall below the mean of those before it to be a sudden drop, when those did not
 *     sound bad; infinite when that is no reason
 * @param worsening by how much a course, each message worse than the one before, must fall in all; infinite when that is
 *     no reason
 */
public record SentimentCourse(int length, double mean, double drop, double worsening) {
    private static final double BAD = -0.3;

    /** Why a course is bad, and the score that says how bad. */
    record Judgement(String reason, double score) {}

    /**
     * Judges a course.
     *
     * @param scores of the messages considered, oldest first, the newest included
     */
    Optional<Judgement> of(List<Double> scores) {
        if (scores.size() < 2 || newest(scores) >= 0) {
            return Optional.empty();
        }
        return stayingLow(scores).or(() -> suddenDrop(scores)).or(() -> gettingWorse(scores));
    }

    private Optional<Judgement> stayingLow(List<Double> scores) {
        if (scores.size() < length) {
            return Optional.empty();
        }
        double average = mean(last(scores, length));
        return average > mean
                ? Optional.empty()
                : Optional.of(new Judgement(
                        String.format(Locale.ROOT, "mean sentiment %.2f over the last %d messages", average, length),
                        average));
    }

    private Optional<Judgement> suddenDrop(List<Double> scores) {
        double before = mean(last(scores.subList(0, scores.size() - 1), length));
        double newest = newest(scores);
        return newest > BAD || before < 0 || before - newest < drop
                ? Optional.empty()
                : Optional.of(new Judgement(
                        String.format(Locale.ROOT, "sentiment fell from %.2f to %.2f at once", before, newest),
                        newest));
    }

    private Optional<Judgement> gettingWorse(List<Double> scores) {
        if (scores.size() < length || newest(scores) > BAD) {
            return Optional.empty();
        }
        List<Double> considered = last(scores, length);
        for (int i = 1; i < length; i++) {
            if (considered.get(i) >= considered.get(i - 1)) {
                return Optional.empty();
            }
        }
        double newest = newest(scores);
        return considered.get(0) - newest < worsening
                ? Optional.empty()
                : Optional.of(new Judgement(
                        String.format(
                                Locale.ROOT,
                                "sentiment worsened from %.2f to %.2f over the last %d messages",
                                considered.get(0),
                                newest,
                                length),
                        newest));
    }

    private static double newest(List<Double> scores) {
        return scores.get(scores.size() - 1);
    }

    private static List<Double> last(List<Double> scores, int number) {
        return scores.subList(Math.max(0, scores.size() - number), scores.size());
    }

    private static double mean(List<Double> scores) {
        return scores.stream().mapToDouble(Double::doubleValue).sum() / scores.size();
    }
}
