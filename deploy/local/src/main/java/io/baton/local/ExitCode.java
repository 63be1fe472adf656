package io.baton.local;

/** How the launcher ends; the numbers are stable and documented. */
public enum ExitCode {
    /** All done. */
    OK(0),
    /** An unknown option or a bad value. */
    USAGE(2),
    /** No JDK, or one older than 17; found by the script. */
    JDK(3),
    /** The services are not built, or the build failed. */
    NOT_BUILT(4),
    /** A port that is needed is used by another program. */
    PORT_IN_USE(5),
    /** The disk of the data directory is full, or too full to start with. */
    DISK_FULL(6),
    /** The data directory is in use, not writable, or not one of Baton's. */
    DATA_DIRECTORY(7),
    /** PostgreSQL or Kafka did not start or did not stay up. */
    SERVER_FAILED(8),
    /** A service did not start. */
    SERVICE_FAILED(9),
    /** The file of a replay cannot be read, or intake does not take it. */
    REPLAY_FAILED(10),
    /** The replay left something unprocessed. */
    UNPROCESSED(11);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The process exit code. */
    public int number() {
        return number;
    }
}
