package io.baton.routing.matrix;

import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.MatrixProblem;
import java.util.List;
import java.util.stream.Collectors;

/** What became of a document: the whole matrix, or every problem and no matrix. */
public sealed interface MatrixReading {

    /** The document is a matrix. */
    record Valid(EscalationMatrix matrix) implements MatrixReading {}

    /** The document is refused; at least one problem, in the order of the document. */
    record Invalid(List<MatrixProblem> problems) implements MatrixReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** The problems, none for a matrix. */
    default List<MatrixProblem> found() {
        return this instanceof Invalid invalid ? invalid.problems() : List.of();
    }

    /**
     * The matrix.
     *
     * @param origin where the document comes from, for the message
     * @throws IllegalStateException with every problem when there is none
     */
    default EscalationMatrix orRefuse(String origin) {
        if (this instanceof Valid valid) {
            return valid.matrix();
        }
        throw new IllegalStateException("the escalation matrix " + origin + " is refused:\n"
                + found().stream().map(MatrixProblem::toString).collect(Collectors.joining("\n")));
    }
}
