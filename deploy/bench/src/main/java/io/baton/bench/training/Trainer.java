package io.baton.bench.training;

import io.baton.intake.detection.domain.model.LinearModel;
import java.util.ArrayList;
import java.util.List;

/** Trains a model: an estimate by folds for its calibration, then all examples for its weights. */
public final class Trainer {
    private Trainer() {}

    /** A model of the examples; the same ones in the same order give the same model. */
    public static LinearModel train(List<String> labels, List<Example> examples, Settings settings) {
        List<Sample> samples = examples.stream()
                .map(example -> Sample.of(example, settings.bits(), settings.vectors()))
                .toList();
        Calibration calibration = Calibration.of(outOfFold(labels.size(), examples, samples, settings));
        return LogisticRegression.fit(samples, labels.size(), settings).quantised(labels, calibration);
    }

    private static List<Calibration.Judged> outOfFold(
            int labels, List<Example> examples, List<Sample> samples, Settings settings) {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < settings.folds(); fold++) {
            List<Sample> learnt = new ArrayList<>();
            List<Sample> left = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                (fold(examples.get(i).text(), settings.folds()) == fold ? left : learnt).add(samples.get(i));
            }
            LogisticRegression fitted = LogisticRegression.fit(learnt, labels, settings);
            left.forEach(sample ->
                    judged.add(new Calibration.Judged(fitted.scores(sample), sample.label(), sample.weight())));
        }
        return judged;
    }

    /** The fold of a text: the same text is never on both sides. */
    public static int fold(String text, int folds) {
        int hash = text.strip().hashCode() * 0x9E3779B9;
        return Math.floorMod(hash ^ hash >>> 16, folds);
    }
}
