package io.baton.metrics.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void endsLinesWithCarriageReturnAndLineFeed() {
        assertThat(new Csv().line(List.of("a", "b")).line(List.of(1, 2.5))).hasToString("a,b\r\n1,2.5\r\n");
    }

    @Test
    void quotesWhatWouldBreakALine() {
        assertThat(new Csv().line(List.of("a,b", "say \"hi\"", "two\nlines")))
                .hasToString("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void leavesUnknownValuesEmpty() {
        assertThat(new Csv().line(Arrays.asList(null, "x", null))).hasToString(",x,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void disarmsTextsThatASpreadsheetWouldRun(String text) {
        assertThat(new Csv().line(List.of(text)).toString()).matches("(?s)\"?'.*");
    }

    @Test
    void leavesNegativeNumbersNumbers() {
        assertThat(new Csv().line(List.of(-1.5))).hasToString("-1.5\r\n");
    }
}
