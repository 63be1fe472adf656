package io.baton.local.run;

import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import io.baton.local.Options;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The entry of the program behind {@code ./run}, which gives it the root of the checkout. */
public final class Main {
    private Main() {}

    /** Runs what the arguments ask for; ends the JVM with an exit code of {@link ExitCode}. */
    public static void main(String[] arguments) {
        Screen screen = new Screen(
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                Boolean.getBoolean("baton.terminal"));
        CommandLine parsed = CommandLine.parse(List.of(arguments));
        if (parsed instanceof CommandLine.Run run) {
            start(run, screen);
        } else if (parsed instanceof CommandLine.Refused refused) {
            screen.line(refused.sentence());
            System.exit(ExitCode.USAGE.number());
        } else {
            screen.line(HelpText.read().strip());
        }
    }

    private static void start(CommandLine.Run run, Screen screen) {
        ServerLogs.silence();
        Path checkout = Path.of(System.getProperty("baton.checkout", ""));
        Options options = Options.of(checkout, run.data().orElse(checkout.resolve(".baton")))
                .withFresh(run.fresh())
                .withPorts(run.portBase(), run.postgresPort(), run.kafkaPort())
                .withPartitions(run.partitions())
                .telling(screen::line);
        Session session = new Session(run, options, screen);
        // Kafka's threads would keep a program alive whose main thread has died.
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> session.fail(unexpected(failure)));
        try {
            System.exit(session.run().number());
        } catch (LauncherException e) {
            session.fail(e);
        }
    }

    private static LauncherException unexpected(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return new LauncherException(
                ExitCode.SERVER_FAILED,
                "Something unexpected went wrong.\n" + trace.toString().strip(),
                failure);
    }
}
