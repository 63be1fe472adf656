package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Spelling SPELLING =
            new Spelling(Map.of("agent", 1, "representative", 2, "human", 3, "employee", 4, "rep", 5, "manager", 6));

    @ParameterizedTest
    @CsvSource({
        "agnet,1", "agemt,1", "aggent,1", "aent,0", "agents,0", "gent,0", "urgent,0", "represenative,2",
                "representitive,2",
        "repersentativ,0", "humna,3", "humannnn,3", "HUMAN,0", "employer,0", "emploee,4", "reb,0", "managed,0",
                "managre,6",
        "maanger,6", "danger,0"
    })
    void knowsSlipsAndNotOtherWords(String word, int number) {
        assertThat(SPELLING.numberOf(word.toCharArray(), word.length())).isEqualTo(number);
    }
}
