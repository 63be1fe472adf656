package io.baton.web;

import io.baton.contracts.binding.Violation;
import java.util.List;
import java.util.Map;

/** A request that is refused; {@link ProblemMappers} turns it into the answer. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, String> headers;

    private ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail());
        this.problem = problem;
        this.headers = Map.copyOf(headers);
    }

    /** A refusal with an HTTP status, its reason and the places at fault (may be empty). */
    public static ProblemException of(int status, String detail, List<Violation> violations) {
        return of(status, detail, violations, Map.of());
    }

    /** The same with response headers, such as {@code Retry-After}. */
    public static ProblemException of(
            int status, String detail, List<Violation> violations, Map<String, String> headers) {
        return new ProblemException(Problems.of(status, detail, violations, Map.of()), headers);
    }

    /** 404: there is no such thing. */
    public static ProblemException notFound(String detail) {
        return of(404, detail, List.of());
    }

    /**
     * 409: the current state does not allow it.
     *
     * @param current the state as the API shows it; becomes the member {@code current} of the problem
     */
    public static ProblemException conflict(String detail, Object current) {
        return new ProblemException(Problems.of(409, detail, List.of(), Map.of("current", current)), Map.of());
    }

    /** The problem detail. */
    public Problem problem() {
        return problem;
    }

    /** Response headers by name. */
    public Map<String, String> headers() {
        return headers;
    }
}
