package io.baton.intake.policy.domain;

import java.util.Objects;

/**
 * One reason why a policy cannot be used.
 *
 * @param pointer JSON pointer to the place in the document
 * @param reason what is wrong there
 */
public record PolicyProblem(String pointer, String reason) {
    public PolicyProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(reason, "reason");
    }
}
