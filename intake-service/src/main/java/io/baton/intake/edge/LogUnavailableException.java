package io.baton.intake.edge;

/** The log did not acknowledge events in time; whether it has taken some of them is unknown. */
final class LogUnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    LogUnavailableException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
