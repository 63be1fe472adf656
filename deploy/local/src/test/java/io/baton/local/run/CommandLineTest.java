package io.baton.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void feedsTheSampleOnTheUsualPortsWithoutArguments() {
        assertThat(parse())
                .isEqualTo(new CommandLine.Run(
                        Optional.empty(),
                        false,
                        false,
                        Optional.empty(),
                        OptionalDouble.empty(),
                        false,
                        8081,
                        15432,
                        9092,
                        12));
    }

    @Test
    void understandsEveryOption() {
        assertThat(parse(
                        "--fresh",
                        "--data",
                        "there",
                        "--replay",
                        "day.ndjson",
                        "--speed",
                        "60",
                        "--exit",
                        "--port-base",
                        "9001",
                        "--postgres-port",
                        "5433",
                        "--kafka-port=19092",
                        "--partitions",
                        "3"))
                .isEqualTo(new CommandLine.Run(
                        Optional.of(Path.of("there")),
                        true,
                        false,
                        Optional.of(Path.of("day.ndjson")),
                        OptionalDouble.of(60),
                        true,
                        9001,
                        5433,
                        19092,
                        3));
        assertThat(parse("--empty")).isInstanceOfSatisfying(CommandLine.Run.class, run -> assertThat(run.empty())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--fresh --help"})
    void showsHelpWhereverItIsAskedFor(String arguments) {
        assertThat(parse(arguments.split(" "))).isInstanceOf(CommandLine.Help.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--frsh                     | There is no option --frsh; see ./run --help.",
                "day.ndjson                 | There is no option day.ndjson; see ./run --help.",
                "--replay                   | --replay needs a value; see ./run --help.",
                "--replay --exit            | --replay needs a value; see ./run --help.",
                "--speed 0 --replay x       | --speed must be a number above 0, not 0.",
                "--speed fast --replay x    | --speed must be a number above 0, not fast.",
                "--speed 10                 | --exit and --speed go with --replay FILE only.",
                "--exit                     | --exit and --speed go with --replay FILE only.",
                "--empty --replay x         | --empty and --replay exclude each other.",
                "--port-base 65533          | --port-base must be a port from 1 to 65532, not 65533.",
                "--kafka-port 0             | --kafka-port must be a port from 1 to 65535, not 0.",
                "--partitions 0             | --partitions must be a number from 1 to 1000, not 0.",
                "--postgres-port http       | --postgres-port must be a port from 1 to 65535, not http.",
            })
    void saysInASentenceWhatItDoesNotUnderstand(String arguments, String sentence) {
        assertThat(parse(arguments.split(" "))).isEqualTo(new CommandLine.Refused(sentence));
    }

    @Test
    void documentsEveryOption() {
        assertThat(HelpText.read())
                .contains("--fresh", "--data", "--empty", "--replay", "--speed", "--exit")
                .contains("--port-base", "--postgres-port", "--kafka-port", "--partitions", "--help");
    }

    private static CommandLine parse(String... arguments) {
        return CommandLine.parse(List.of(arguments));
    }
}
