package io.baton.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcTest {
    private static final String STAT =
            "4711 (a (odd) name) S 1 4711 4711 0 -1 4194304 100 200 0 0 250 150 30 20 20 0 5 0 100 1000 10";

    @Test
    void findsTimesBehindANameWithBlanksAndBrackets() {
        assertThat(Proc.seconds(STAT, 11)).isEqualTo(4.0);
        assertThat(Proc.seconds(STAT, 13)).isEqualTo(0.5);
    }
}
