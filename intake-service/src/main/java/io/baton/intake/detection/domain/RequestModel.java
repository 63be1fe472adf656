package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Clauses;
import io.baton.intake.detection.domain.text.Features;
import java.util.Optional;

/**
 * A trained model beside phrases: it hears what they do not say, in a short message, clause by clause. A clause with an
 * exception of theirs is left to them, for people wrote that down on purpose. Long messages tell stories, in which the
 * model would find requests that were made elsewhere.
 *
 * @param threshold the probability, 0 to 1, from which a clause counts
 */
public record RequestModel(LinearModel model, double threshold) {
    private static final int MOST_WORDS = 40;

    /** A clause that counts, with its probability. */
    record Hit(double probability, int from, int to) {}

    /** The likeliest clause, when it reaches a threshold, which is this model's own unless another is asked for. */
    Optional<Hit> in(Words words, double threshold) {
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Hit best = null;
        for (Clauses.Clause clause : Clauses.of(words.text())) {
            double probability = model.probability(Features.of(words.text(), clause.from(), clause.to()));
            if (probability >= threshold && (best == null || probability > best.probability())) {
                best = new Hit(probability, clause.from(), clause.to());
            }
        }
        return Optional.ofNullable(best);
    }
}
