package io.baton.intake.policy;

import io.baton.contracts.binding.Violation;

/**
 * One reason why a policy cannot be used, and where it stands.
 *
 * @param line from 1
 * @param column from 1
 * @param pointer JSON pointer to the value, or to the place where it is missing
 * @param reason what is wrong there
 */
public record LocatedProblem(int line, int column, String pointer, String reason) {

    /** As an API tells it. */
    Violation violation() {
        return new Violation(pointer, reason + " (" + place() + ")", null);
    }

    private String place() {
        return "line " + line + ", column " + column;
    }

    @Override
    public String toString() {
        return place() + ": " + pointer + " " + reason;
    }
}
