package io.baton.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What is to be measured.
 *
 * @param checkout the built source tree
 * @param directory for data and logs
 * @param events of each side in each round
 * @param rounds that count, after one that does not
 * @param latencySeconds how long latency is measured
 * @param deadlines whether deadlines are measured, and not what events cost
 * @param cases that are open then; a tenth of them is due at a time
 */
record BenchOptions(
        Path checkout, Path directory, int events, int rounds, int latencySeconds, boolean deadlines, int cases) {

    /**
     * Understands the arguments.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static BenchOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Path checkout = Path.of("").toAbsolutePath();
        Path directory = null;
        int events = 20_000;
        int rounds = 5;
        int latencySeconds = 20;
        boolean deadlines = false;
        int cases = 100_000;
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--checkout" -> checkout = Path.of(value(option, rest));
                case "--data" -> directory = Path.of(value(option, rest));
                case "--events" -> events = number(option, rest);
                case "--rounds" -> rounds = number(option, rest);
                case "--latency-seconds" -> latencySeconds = number(option, rest);
                case "--deadlines" -> deadlines = true;
                case "--cases" -> cases = number(option, rest);
                default -> throw new IllegalArgumentException("There is no option " + option + ".");
            }
        }
        Path home = directory == null ? checkout.resolve("deploy/bench/target/data") : directory;
        return new BenchOptions(checkout, home, events, rounds, latencySeconds, deadlines, cases);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.removeFirst();
    }

    private static int number(String option, Deque<String> rest) {
        String value = value(option, rest);
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(option + " must be a whole number above 0, not " + value + ".");
        }
        return Integer.parseInt(value);
    }
}
