package io.baton.intake.detection.domain.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.baton.intake.detection.domain.text.Features;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final WordVectors VECTORS =
            new WordVectors(2, new int[] {Features.of("fix").word(0)}, new byte[] {3, 4});
    private static final Features TEXT = Features.of("please fix my internet");

    @Test
    void readsWhatItWrote() {
        for (List<String> labels : List.of(List.of("no", "yes"), List.of("a", "b", "ü"))) {
            LinearModel model = random(labels);
            byte[] file = ModelFile.write(model);
            LinearModel read = ModelFile.read(file, VECTORS);
            assertThat(read.labels()).isEqualTo(labels);
            assertThat(read.probabilities(TEXT)).isEqualTo(model.probabilities(TEXT));
            assertThat(ModelFile.write(read)).isEqualTo(file);
        }
    }

    @Test
    void probabilitiesAreShares() {
        assertThat(Arrays.stream(random(List.of("a", "b", "c")).probabilities(TEXT))
                        .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void theSecondOfTwoLabelsIsTheOneThatIsSpokenFor() {
        byte[] weights = new byte[1 << 10];
        weights[Features.of("yes").hash(0) & 1023] = 100;
        LinearModel model = new LinearModel(List.of("no", "yes"), 10, weights, new float[] {-1}, 0.1f, 2, 0.5f);
        double expected = 100 * 0.1f / Math.sqrt(Features.of("yes").size()) - 1;
        assertThat(model.score(Features.of("yes"))).isCloseTo(expected, within(1e-6));
        assertThat(model.probability(Features.of("yes")))
                .isCloseTo(1 / (1 + Math.exp(-(2 * expected + 0.5))), within(1e-6));
        assertThat(model.score(Features.of("..."))).isEqualTo(-1);
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] file = ModelFile.write(random(List.of("no", "yes")));
        assertThatThrownBy(() -> ModelFile.read(new byte[0], VECTORS)).hasMessage("the model is cut off or broken");
        assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(file, file.length - 3), VECTORS))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(file, file.length + 1), VECTORS))
                .hasMessage("the model has more than its weights");
        byte[] newer = file.clone();
        newer[3]++;
        assertThatThrownBy(() -> ModelFile.read(newer, VECTORS)).hasMessage("the model is not a model of this format");
        byte[] otherFeatures = file.clone();
        otherFeatures[4]++;
        assertThatThrownBy(() -> ModelFile.read(otherFeatures, VECTORS)).hasMessageContaining("another version");
    }

    @Test
    void aModelThatWasTrainedWithVectorsKnowsThemAndRefusesOthers() {
        float[] slants = new float[VECTORS.dimensions()];
        slants[0] = 2;
        LinearModel model =
                new LinearModel(List.of("no", "yes"), 8, new byte[1 << 8], new float[1], 1, 1, 0, VECTORS, slants);
        byte[] file = ModelFile.write(model);
        assertThat(ModelFile.read(file, VECTORS).score(TEXT))
                .isEqualTo(model.score(TEXT))
                .isCloseTo(1.2, within(1e-6));
        WordVectors others = new WordVectors(2, new int[] {Features.of("fix").word(0)}, new byte[] {3, 5});
        for (WordVectors other : List.of(WordVectors.NONE, others)) {
            assertThatThrownBy(() -> ModelFile.read(file, other))
                    .hasMessage("the model was trained with other word vectors");
        }
    }

    private static LinearModel random(List<String> labels) {
        Random random = new Random(7);
        int rows = LinearModel.rowsOf(labels.size());
        byte[] weights = new byte[rows << 12];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (byte) (random.nextInt(4) == 0 ? random.nextInt(255) - 127 : 0);
        }
        float[] bias = new float[rows];
        for (int i = 0; i < rows; i++) {
            bias[i] = random.nextFloat();
        }
        return new LinearModel(labels, 12, weights, bias, 0.02f, 1.5f, labels.size() == 2 ? 0.25f : 0);
    }
}
