package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.text.OwnWords;
import io.baton.intake.detection.domain.text.Sketch;
import java.time.Instant;

/**
 * REPEATED_FAILURE: the customer says once more, perhaps in other words, what has been answered.
 *
 * @param likeness from which on two messages say the same, see {@link Sketch#likeness}
 */
public record SaidAgain(boolean enabled, double likeness) {
    private static final int SHOWN = 120;

    /** Whether the later message says what the earlier one said. One that brings a number answers a question. */
    public boolean repeats(Sketch earlier, Sketch later) {
        return enabled
                && (later.isWithoutNumbers() || later.hasNumbersOf(earlier))
                && later.likeness(earlier) >= likeness;
    }

    /**
     * The finding about a message.
     *
     * @param text the message that is like another
     * @param other when the other was posted
     */
    public Finding finding(String text, Instant other, double alike) {
        String own = OwnWords.of(text).strip();
        String evidence =
                "\"" + Quote.around(own, 0, Math.min(SHOWN, own.length())) + "\" repeats what was said at " + other;
        double confidence = Math.round(Math.min(0.95, 0.5 + alike / 2) * 100) / 100.0;
        return new Finding(TriggerType.REPEATED_FAILURE, evidence, "said-again", confidence, "");
    }
}
