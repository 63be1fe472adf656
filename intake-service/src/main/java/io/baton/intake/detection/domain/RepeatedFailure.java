package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import java.util.List;
import java.util.Optional;

/**
 * REPEATED_FAILURE: so many attempts to solve the problem failed, or the conversation turns in circles.
 *
 * @param enabled whether failed attempts count
 * @param attempts how many are too many
 */
public record RepeatedFailure(boolean enabled, int attempts, SameAnswer sameAnswer, SaidAgain saidAgain) {
    private static final int SHOWN = 5;
    private static final int LONGEST_ACTION = 60;

    /** A finding when enough failed; {@code actions} is what was tried, oldest first. */
    public Optional<Finding> in(List<String> actions) {
        if (!enabled || actions.size() < attempts) {
            return Optional.empty();
        }
        List<String> shown = actions.subList(Math.max(0, actions.size() - SHOWN), actions.size()).stream()
                .map(action -> Quote.around(action, 0, Math.min(LONGEST_ACTION, action.length())))
                .toList();
        String evidence = actions.size() + " failed attempts: " + String.join(", ", shown);
        return Optional.of(new Finding(TriggerType.REPEATED_FAILURE, evidence, "repeated-failure", 1.0, ""));
    }
}
