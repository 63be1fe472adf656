package io.baton.intake.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A trigger policy that cannot be used; the message names every reason with line and column. */
public final class InvalidPolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<LocatedProblem> problems;

    InvalidPolicyException(String origin, List<LocatedProblem> problems) {
        super(problems.stream()
                .map(LocatedProblem::toString)
                .collect(Collectors.joining("\n  ", "trigger policy " + origin + " cannot be used:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** Every reason in the order of the document, at least one. */
    public List<LocatedProblem> problems() {
        return problems;
    }
}
