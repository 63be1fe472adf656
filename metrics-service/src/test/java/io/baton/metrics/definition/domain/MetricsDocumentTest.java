package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation defines what the API defines, in the same words. */
class MetricsDocumentTest {
    private static final Path DOCUMENT = Path.of("..", "docs", "metrics.md");

    @ParameterizedTest
    @MethodSource("io.baton.metrics.definition.domain.Metrics#names")
    void hasADefinitionInTheWordsOfTheApi(String name) throws IOException {
        Metric metric = Metrics.named(name).orElseThrow();

        assertThat(section(name)).element(0).isEqualTo(metric.definition());
    }

    @ParameterizedTest
    @MethodSource("io.baton.metrics.definition.domain.Metrics#names")
    void namesNumeratorDenominatorPlaceAndUnit(String name) throws IOException {
        Metric metric = Metrics.named(name).orElseThrow();

        assertThat(section(name).get(1))
                .contains("| numerator | ", "| denominator | ", "| placed by | ")
                .contains("| unit | " + metric.measure().unit() + " |");
    }

    @Test
    void namesEveryFilter() throws IOException {
        assertThat(Files.readString(DOCUMENT)).contains(Dimension.parameters());
    }

    private static List<String> section(String name) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        boolean inside = false;
        for (String paragraph : Pattern.compile("\n\n").split(Files.readString(DOCUMENT))) {
            if (paragraph.startsWith("## ")) {
                inside = paragraph.equals("## " + name);
            } else if (inside) {
                paragraphs.add(paragraph);
            }
        }
        return paragraphs;
    }
}
