package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void cutsAtSentencesLinesAndCommas() {
        String text = "No, that's 1,000 too much! Why?? \n  agent…  ...";
        assertThat(Clauses.of(text).stream().map(c -> text.substring(c.from(), c.to())))
                .containsExactly("No", "that's 1,000 too much!", "Why?", "agent");
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Clauses.of("")).isEmpty();
        assertThat(Clauses.of(" ?!, \n")).isEmpty();
    }
}
