package io.baton.messaging;

/** An optimistic version check failed: somebody else changed the same state. The transaction is tried again. */
public final class ConcurrentUpdateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConcurrentUpdateException(String message) {
        super(message);
    }
}
