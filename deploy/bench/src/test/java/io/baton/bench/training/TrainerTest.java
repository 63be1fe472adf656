package io.baton.bench.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.model.ModelFile;
import io.baton.intake.detection.domain.text.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrainerTest {
    private static final Settings SETTINGS = Settings.usual().withBits(12).withRounds(10);
    private static final List<String> SUBJECTS = List.of("parcel", "invoice", "router", "password");
    private static final List<String> VERBS = List.of("see", "lost", "need", "got", "want");

    @Test
    void theSameExamplesGiveTheSameBytes() {
        List<String> labels = List.of("parcel", "invoice", "router", "password");
        byte[] first = ModelFile.write(Trainer.train(labels, examples(4, 1), SETTINGS));
        byte[] second = ModelFile.write(Trainer.train(labels, examples(4, 1), SETTINGS));
        assertThat(first).isEqualTo(second);
        assertThat(ModelFile.write(Trainer.train(labels, examples(4, 2), SETTINGS)))
                .isNotEqualTo(first);
    }

    @Test
    void twoLabelsAreLearntWithProbabilitiesThatHold() {
        LinearModel model = Trainer.train(List.of("parcel", "invoice"), examples(2, 1), SETTINGS);
        assertThat(model.probability(Features.of("I want the invoice"))).isGreaterThan(0.9);
        assertThat(model.probability(Features.of("I want the parcel"))).isLessThan(0.1);
    }

    @Test
    void labelsThatCannotBeToldApartGetTheirShare() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new Example("same words " + i, random.nextInt(4) == 0 ? 1 : 0, 1, "own"));
        }
        LinearModel model = Trainer.train(List.of("no", "yes"), examples, SETTINGS);
        assertThat(model.probability(Features.of("same words"))).isCloseTo(0.25, within(0.1));
    }

    @Test
    void manyLabelsAreLearnt() {
        LinearModel model = Trainer.train(SUBJECTS, examples(4, 1), SETTINGS);
        for (int label = 0; label < SUBJECTS.size(); label++) {
            assertThat(model.probabilities(Features.of("my " + SUBJECTS.get(label)))[label])
                    .isGreaterThan(0.7);
        }
    }

    @Test
    void theSameTextIsNeverOnBothSides() {
        assertThat(Trainer.fold("call me", 5))
                .isEqualTo(Trainer.fold(" call me\n", 5))
                .isBetween(0, 4);
    }

    private static List<Example> examples(int labels, long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            int label = random.nextInt(labels);
            String text = "I " + VERBS.get(random.nextInt(VERBS.size())) + " my " + SUBJECTS.get(label) + " "
                    + random.nextInt(100);
            examples.add(new Example(text, label, 1, "own"));
        }
        return examples;
    }
}
