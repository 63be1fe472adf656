package io.baton.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnExamplesTest {

    @Test
    void writesOutAlternativesAndLists() {
        List<String> lines = List.of(
                "# told apart by their sign",
                "$who = agent|human",
                "+ {give me|} a $who {now|{right|} away|}",
                "- hello");

        List<Example> examples = OwnExamples.drawn(lines, "-+", 500, 1);

        assertThat(examples.stream().filter(e -> e.label() == 1).map(Example::text))
                .hasSize(16)
                .contains("a human", "give me a agent right away", "give me a human now", "a agent away");
        assertThat(examples.stream().filter(e -> e.label() == 0).map(Example::text))
                .containsExactly("hello");
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(OwnExamples.drawn("explicit-request", 5, 1)).isEqualTo(OwnExamples.drawn("explicit-request", 5, 1));
        assertThat(OwnExamples.drawn("explicit-request", 5, 2))
                .isNotEqualTo(OwnExamples.drawn("explicit-request", 5, 1));
    }

    @Test
    void aBraceThatIsNotClosedIsRefused() {
        assertThatThrownBy(() -> OwnExamples.drawn(List.of("+ {a|b"), "-+", 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
