package io.baton.local.run;

import io.baton.local.Options;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the command line asks for. */
sealed interface CommandLine {

    /** The help text is wanted. */
    record Help() implements CommandLine {}

    /**
     * It cannot be understood.
     *
     * @param sentence why not
     */
    record Refused(String sentence) implements CommandLine {}

    /**
     * Something is to be run.
     *
     * @param data the data directory; empty for the usual one
     * @param fresh whether its data is deleted first
     * @param empty whether nothing is fed
     * @param replay the file to feed instead of the sample
     * @param speed so many times as fast as it happened; empty for as fast as possible
     * @param exit whether to end after the replay
     * @param partitions of every topic
     */
    record Run(
            Optional<Path> data,
            boolean fresh,
            boolean empty,
            Optional<Path> replay,
            OptionalDouble speed,
            boolean exit,
            int portBase,
            int postgresPort,
            int kafkaPort,
            int partitions)
            implements CommandLine {}

    /** Understands the arguments. */
    static CommandLine parse(List<String> arguments) {
        try {
            return new Parser(arguments).parse();
        } catch (UnusableException e) {
            return new Refused(e.getMessage());
        }
    }

    /** One pass over the arguments. */
    final class Parser {
        private static final int HIGHEST_PORT = 65_535;
        private static final int MOST_PARTITIONS = 1_000;

        private final Deque<String> rest;
        private Optional<Path> data = Optional.empty();
        private boolean fresh;
        private boolean empty;
        private Optional<Path> replay = Optional.empty();
        private OptionalDouble speed = OptionalDouble.empty();
        private boolean exit;
        private int portBase = Options.DEFAULT_PORT_BASE;
        private int postgresPort = Options.DEFAULT_POSTGRES_PORT;
        private int kafkaPort = Options.DEFAULT_KAFKA_PORT;
        private int partitions = Options.DEFAULT_PARTITIONS;

        private Parser(List<String> arguments) {
            this.rest = new ArrayDeque<>(arguments);
        }

        private CommandLine parse() {
            while (!rest.isEmpty()) {
                String option = nextOption();
                switch (option) {
                    case "--help", "-h" -> {
                        return new Help();
                    }
                    case "--data" -> data = Optional.of(Path.of(value(option)));
                    case "--fresh" -> fresh = true;
                    case "--empty" -> empty = true;
                    case "--replay" -> replay = Optional.of(Path.of(value(option)));
                    case "--speed" -> speed = OptionalDouble.of(speed(value(option)));
                    case "--exit" -> exit = true;
                    case "--port-base" -> portBase = port(option, HIGHEST_PORT - 3);
                    case "--postgres-port" -> postgresPort = port(option, HIGHEST_PORT);
                    case "--kafka-port" -> kafkaPort = port(option, HIGHEST_PORT);
                    case "--partitions" -> partitions = number(option, "a number", MOST_PARTITIONS);
                    default -> throw new UnusableException("There is no option " + option + "; see ./run --help.");
                }
            }
            checkTogether();
            return new Run(data, fresh, empty, replay, speed, exit, portBase, postgresPort, kafkaPort, partitions);
        }

        /** Takes {@code --option=value} apart. */
        private String nextOption() {
            String argument = rest.removeFirst();
            int equals = argument.indexOf('=');
            if (equals < 0 || !argument.startsWith("--")) {
                return argument;
            }
            rest.addFirst(argument.substring(equals + 1));
            return argument.substring(0, equals);
        }

        private void checkTogether() {
            if (empty && replay.isPresent()) {
                throw new UnusableException("--empty and --replay exclude each other.");
            }
            if (replay.isEmpty() && (exit || speed.isPresent())) {
                throw new UnusableException("--exit and --speed go with --replay FILE only.");
            }
        }

        private String value(String option) {
            if (rest.isEmpty() || rest.peekFirst().isEmpty() || rest.peekFirst().startsWith("--")) {
                throw new UnusableException(option + " needs a value; see ./run --help.");
            }
            return rest.removeFirst();
        }

        private int port(String option, int highest) {
            return number(option, "a port", highest);
        }

        private int number(String option, String what, int highest) {
            String value = value(option);
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > highest) {
                throw new UnusableException(
                        option + " must be " + what + " from 1 to " + highest + ", not " + value + ".");
            }
            return Integer.parseInt(value);
        }

        private static double speed(String value) {
            if (!value.matches("\\d{1,9}(\\.\\d{1,9})?") || Double.parseDouble(value) <= 0) {
                throw new UnusableException("--speed must be a number above 0, not " + value + ".");
            }
            return Double.parseDouble(value);
        }
    }

    /** Why the arguments cannot be understood. */
    final class UnusableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private UnusableException(String sentence) {
            super(sentence);
        }
    }
}
