package io.baton.embedded;

/** A server could not be started. The message is one sentence for the person who started it; the reason is stable. */
public final class ServerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a server could not be started. */
    public enum Reason {
        /** Another program listens on the wanted port. */
        PORT_IN_USE,
        /** Another live program has its server in this data directory. */
        DATA_DIRECTORY_IN_USE,
        /** The data directory cannot be created or written. */
        DATA_DIRECTORY_NOT_WRITABLE,
        /** The disk is full, or too full to start with. */
        NO_SPACE_LEFT,
        /** The data was written by another major version of PostgreSQL. */
        OTHER_POSTGRESQL_VERSION,
        /** There is no PostgreSQL for this operating system and processor, or it could not be unpacked. */
        NO_BINARIES,
        /** This program runs as root, and this system has no way to start PostgreSQL as somebody else. */
        RUNS_AS_ROOT,
        /** Anything else; the message names the log or the cause. */
        FAILED
    }

    private final Reason reason;

    ServerStartException(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    ServerStartException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    /** The reason, never null. */
    public Reason reason() {
        return reason;
    }
}
