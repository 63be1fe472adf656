package io.baton.intake.policy;

/** A text that is not what its media type says, so that nothing in it can be looked at. */
final class MalformedDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient LocatedProblem problem;

    MalformedDocumentException(int line, int column, String reason) {
        this.problem = new LocatedProblem(line, column, "", reason);
    }

    LocatedProblem problem() {
        return problem;
    }
}
