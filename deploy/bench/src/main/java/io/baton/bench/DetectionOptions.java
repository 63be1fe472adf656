package io.baton.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What is to be trained or measured of detection.
 *
 * @param checkout the source tree into which models are written
 * @param data the directory with the labelled messages
 * @param train whether models are trained, and not measured
 * @param model the one model to train; all of them when there is none
 */
record DetectionOptions(Path checkout, Path data, boolean train, Optional<String> model) {
    private static final String TRAIN = "--train";
    private static final String MEASURE = "--detection";

    /** Whether the arguments are about detection at all. */
    static boolean are(List<String> arguments) {
        return arguments.contains(TRAIN) || arguments.contains(MEASURE);
    }

    /**
     * Understands the arguments.
     *
     * @throws IllegalArgumentException with a sentence for the user
     */
    static DetectionOptions parse(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        Path checkout = Path.of("").toAbsolutePath();
        Path data = null;
        boolean train = false;
        Optional<String> model = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.removeFirst();
            switch (option) {
                case "--checkout" -> checkout = Path.of(value(option, rest));
                case "--data" -> data = Path.of(value(option, rest));
                case "--model" -> model = Optional.of(value(option, rest));
                case TRAIN -> train = true;
                case MEASURE -> {}
                default ->
                    throw new IllegalArgumentException(
                            "There is no option " + option + " beside " + TRAIN + " or " + MEASURE + ".");
            }
        }
        if (data == null) {
            throw new IllegalArgumentException("--data DIR must say where the labelled messages are.");
        }
        return new DetectionOptions(checkout, data, train, model);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value.");
        }
        return rest.removeFirst();
    }
}
