package io.baton.intake.backtest;

/** The past was not read to its end. */
final class ReplayStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why not. */
    enum Reason {
        TIME_IS_UP,
        INTERRUPTED
    }

    ReplayStoppedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
