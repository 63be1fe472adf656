package io.baton.routing.matrix.domain;

/**
 * Something that is wrong with a matrix.
 *
 * @param line from 1
 * @param column from 1
 * @param pointer JSON pointer to the value
 * @param message what is wrong and what is allowed
 */
public record MatrixProblem(int line, int column, String pointer, String message) {
    @Override
    public String toString() {
        return "line " + line + ", column " + column + ": " + pointer + " " + message;
    }
}
