package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I need a human|i NEED a Human.",
                "don't|dont",
                "don't|don’t",
                "pleeeease|pleeease",
                "order 4711|order 12",
                "naïve café|naive cafe",
                "why???|why ?",
            })
    void writingThemInAnotherWayMakesNoDifference(String one, String other) {
        assertThat(hashes(one)).isEqualTo(hashes(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"to me|me to", "a human?|a human", "human 😡|human 😀", "an agent|a nagent"})
    void otherWordsDo(String one, String other) {
        assertThat(hashes(one)).isNotEqualTo(hashes(other));
    }

    @Test
    void aMisspeltWordSharesPiecesWithTheRightOne() {
        Set<Integer> shared = hashes("representative");
        shared.retainAll(hashes("representitive"));
        assertThat(shared).hasSizeGreaterThan(10);
    }

    @Test
    void aPartOfATextHasTheFeaturesOfThatPart() {
        String text = "Hello there. I need a human! Now";
        Features part = Features.of(text, 13, 28);
        assertThat(hashes(part)).isEqualTo(hashes(Features.of("I need a human!")));
    }

    @Test
    void aTextWithoutWordsHasNone() {
        assertThat(Features.of("... , \n").size()).isZero();
        assertThat(Features.of("").size()).isZero();
    }

    private static Set<Integer> hashes(String text) {
        return hashes(Features.of(text));
    }

    private static Set<Integer> hashes(Features features) {
        Set<Integer> hashes = new TreeSet<>();
        for (int i = 0; i < features.size(); i++) {
            hashes.add(features.hash(i));
        }
        return hashes;
    }
}
