package io.baton.messaging;

/** The process is stopping; what was not finished is repeated after the next start. */
final class ShuttingDownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShuttingDownException() {
        super("shutting down");
    }
}
