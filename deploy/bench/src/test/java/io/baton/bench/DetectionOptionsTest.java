package io.baton.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectionOptionsTest {

    @Test
    void knowsWhenDetectionIsMeant() {
        assertThat(DetectionOptions.are(List.of("--checkout", "x", "--detection", "--data", "y")))
                .isTrue();
        assertThat(DetectionOptions.are(List.of("--train"))).isTrue();
        assertThat(DetectionOptions.are(List.of("--deadlines"))).isFalse();
    }

    @Test
    void understandsTraining() {
        DetectionOptions options =
                DetectionOptions.parse(List.of("--checkout", "tree", "--train", "--data", "d", "--model", "m"));
        assertThat(options.train()).isTrue();
        assertThat(options.checkout()).isEqualTo(Path.of("tree"));
        assertThat(options.model()).contains("m");
        assertThat(DetectionOptions.parse(List.of("--detection", "--data", "d")).train())
                .isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> DetectionOptions.parse(List.of("--train")))
                .hasMessage("--data DIR must say where the labelled messages are.");
        assertThatThrownBy(() -> DetectionOptions.parse(List.of("--train", "--data")))
                .hasMessage("--data needs a value.");
        assertThatThrownBy(() -> DetectionOptions.parse(List.of("--train", "--rounds", "3")))
                .hasMessageStartingWith("There is no option --rounds");
    }
}
