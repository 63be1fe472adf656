package io.baton.contracts.binding;

import java.util.List;
import java.util.stream.Collectors;

/** An input that was read whole and is refused, with every violation. */
public final class InvalidInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** @param violations what is wrong, at least one */
    public InvalidInputException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.pointer() + " " + violation.message())
                .collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, at least one. */
    public List<Violation> violations() {
        return violations;
    }
}
