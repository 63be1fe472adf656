package io.baton.messaging;

import java.sql.SQLException;

/** Faults in few words. */
final class Reasons {

    private static final int MAX_LENGTH = 1_000;

    private Reasons() {}

    /** Class and SQL state of the root cause; no message, which could hold customer text. */
    static String shortOf(Throwable fault) {
        Throwable root = rootOf(fault);
        String state = root instanceof SQLException sql && sql.getSQLState() != null ? ":" + sql.getSQLState() : "";
        return root.getClass().getName() + state;
    }

    /** The root cause's message, or its class when it has none, cut to what fits into a header. */
    static String longOf(Throwable fault) {
        String message = rootOf(fault).getMessage();
        return cut(message == null || message.isBlank() ? shortOf(fault) : message);
    }

    static String cut(String text) {
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
