package io.baton.local;

import java.util.Objects;

/** The launcher cannot go on. The message is for the person who started it; its first line is one clear sentence. */
public final class LauncherException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /** A reason with the exit code that stands for it. */
    public LauncherException(ExitCode exitCode, String sentence) {
        this(exitCode, sentence, null);
    }

    /** A reason with the exit code that stands for it and what brought it about. */
    public LauncherException(ExitCode exitCode, String sentence, Throwable cause) {
        super(sentence, cause);
        this.exitCode = Objects.requireNonNull(exitCode, "exitCode");
    }

    /** The exit code, never null. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
