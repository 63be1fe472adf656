package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.text.Sketch;
import java.util.Optional;

/**
 * REPEATED_FAILURE: the bot gives the same answer so many times. Answers that differ in a number are not the same.
 *
 * @param times how many are too many
 * @param likeness from which on two answers are the same, see {@link Sketch#likeness}
 */
public record SameAnswer(boolean enabled, int times, double likeness) {
    private static final int SHOWN = 120;

    /** Whether two answers of a bot are the same. */
    public boolean same(Sketch one, Sketch other) {
        return enabled && one.hasNumbersOf(other) && one.likeness(other) >= likeness;
    }

    /**
     * A finding when it was given too often.
     *
     * @param given how many times so far, each after the customer has spoken in between
     */
    public Optional<Finding> in(String answer, int given) {
        if (!enabled || given < times) {
            return Optional.empty();
        }
        String evidence = "the bot gave the same answer " + given + " times: \""
                + Quote.around(answer, 0, Math.min(SHOWN, answer.length())) + "\"";
        return Optional.of(new Finding(TriggerType.REPEATED_FAILURE, evidence, "same-answer", 0.95, ""));
    }
}
