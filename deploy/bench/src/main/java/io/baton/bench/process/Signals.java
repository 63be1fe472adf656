package io.baton.bench.process;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Halts processes and lets them go on. */
public final class Signals {
    private Signals() {}

    /** Halts processes where they are. */
    public static void halt(Collection<Long> pids) throws IOException, InterruptedException {
        send("-STOP", pids);
    }

    /** Lets halted processes go on; nothing happens to the others. */
    public static void goOn(Collection<Long> pids) throws IOException, InterruptedException {
        send("-CONT", pids);
    }

    private static void send(String signal, Collection<Long> pids) throws IOException, InterruptedException {
        String list = pids.stream().map(Object::toString).collect(Collectors.joining(" "));
        List<String> command = List.of("sh", "-c", "kill " + signal + " " + list);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("a process to be halted or let go on has ended");
        }
    }
}
