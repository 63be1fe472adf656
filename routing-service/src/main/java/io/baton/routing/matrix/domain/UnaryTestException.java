package io.baton.routing.matrix.domain;

/** A unary test cannot be read or does not fit its fact. */
final class UnaryTestException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    UnaryTestException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text, from 0. */
    int offset() {
        return offset;
    }
}
