package io.baton.messaging;

/** Where an instance of a test dies: from there on it does nothing more, neither in the database nor in Kafka. */
enum CrashPoint {
    NEVER,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    HALF_PUBLISHED,
    AFTER_PUBLISH,
    BEFORE_OFFSET_COMMIT;

    void strike(CrashPoint here) {
        if (this == here) {
            throw new Crash(here);
        }
    }

    /** An error that nothing in the module handles. */
    static final class Crash extends Error {

        private static final long serialVersionUID = 1L;

        Crash(CrashPoint point) {
            super("crash " + point);
        }
    }
}
