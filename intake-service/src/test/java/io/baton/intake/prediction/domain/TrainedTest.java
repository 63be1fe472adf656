package io.baton.intake.prediction.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrainedTest {
    private static final int CASES = 600;

    @Test
    void learnsWhatAFeatureMeansAndBeatsTheBaseRate() {
        Trained trained = Trained.on(samples(2.5)).orElseThrow();

        Evaluation evaluation = trained.evaluation();
        assertThat(evaluation.beatsBaseRate()).isTrue();
        assertThat(evaluation.low()).isLessThan(evaluation.skill());
        assertThat(evaluation.high()).isGreaterThan(evaluation.skill());
        assertThat(evaluation.skill()).isCloseTo(1 - evaluation.brier() / evaluation.baseBrier(), Offset.offset(1e-9));
        assertThat(trained.model().of(features(1.5, 0)).probability()).isGreaterThan(0.8);
        assertThat(trained.model().of(features(-1.5, 0)).probability()).isLessThan(0.2);
    }

    @Test
    void saysWhatSpeaksForIt() {
        PredictionModel model = Trained.on(samples(2.5)).orElseThrow().model();

        assertThat(model.of(features(1.5, 0)).reasons()).first().isEqualTo("trouble 1.5");
        assertThat(model.of(features(-1.5, 0)).reasons()).doesNotContain("trouble -1.5");
    }

    @Test
    void doesNotBeatTheBaseRateOnNoise() {
        Evaluation evaluation = Trained.on(samples(0)).orElseThrow().evaluation();

        assertThat(evaluation.beatsBaseRate()).isFalse();
        assertThat(evaluation.skill()).isLessThan(0.02);
    }

    @Test
    void givesTheSameModelWhateverTheOrderOfTheCases() {
        List<Sample> samples = samples(1);
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(Trained.on(shuffled)).isEqualTo(Trained.on(samples));
    }

    @Test
    void isCalibratedOnCasesThatItHasNotSeen() {
        for (Evaluation.Bin bin :
                Trained.on(samples(2.5)).orElseThrow().evaluation().reliability()) {
            assertThat(bin.samples()).isGreaterThan(20);
            assertThat(bin.from()).isLessThanOrEqualTo(bin.predicted());
            assertThat(bin.observed()).isCloseTo(bin.predicted(), Offset.offset(0.15));
        }
    }

    @Test
    void keepsAllMomentsOfACaseOnOneSide() {
        UUID caseId = Ids.caseId("https://desk.test", "T-1");
        assertThat(new Sample(caseId, features(0, 0), true).isHeld())
                .isEqualTo(new Sample(caseId, features(1, 1), false).isHeld());
        long held = samples(1).stream().filter(Sample::isHeld).count();
        assertThat(held).isBetween(CASES / 5L, 2L * CASES / 5);
    }

    @Test
    void makesNoModelOfTooFewCases() {
        assertThat(Trained.on(samples(1).subList(0, 60))).isEmpty();
        assertThat(Trained.on(List.of())).isEmpty();
    }

    /** Trouble makes an escalation more likely, the more so the stronger; the colour does not. */
    private static List<Sample> samples(double strength) {
        SplittableRandom random = new SplittableRandom(42);
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            double trouble = 4 * random.nextDouble() - 2;
            double chance = 1 / (1 + Math.exp(-strength * trouble));
            boolean escalated = random.nextDouble() < chance;
            samples.add(new Sample(
                    Ids.caseId("https://desk.test", "T-" + i), features(trouble, random.nextInt(2)), escalated));
        }
        return samples;
    }

    private static List<Feature> features(double trouble, int colour) {
        return List.of(new Feature("trouble", trouble, "trouble " + trouble), new Feature("colour", colour, "colour"));
    }
}
