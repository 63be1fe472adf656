package io.baton.intake.prediction.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * A model and how it does.
 *
 * @param cases of which it was made
 * @param samples moments of them
 * @param share of the samples that were escalated
 */
public record Trained(PredictionModel model, int cases, int samples, double share, Evaluation evaluation) {
    /** Of fewer cases that were escalated, or were not, no interval says anything. */
    public static final int FEWEST_CASES = 20;

    private static final int DRAWS = 1_000;
    private static final long SEED = 20_260_301;
    private static final int BINS = 5;

    public Trained {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /** What was said of a sample, and what came. */
    private record Judged(double predicted, double target) {
        double error() {
            return (predicted - target) * (predicted - target);
        }
    }

    /** Seven tenths of the cases make the model, the others show how it does; empty when there are too few of either sort. */
    public static Optional<Trained> on(List<Sample> all) {
        List<Sample> samples =
                all.stream().sorted(Comparator.comparing(Sample::caseId)).toList();
        List<Sample> learnt =
                samples.stream().filter(sample -> !sample.isHeld()).toList();
        List<Sample> held = samples.stream().filter(Sample::isHeld).toList();
        if (!suffices(learnt) || !suffices(held)) {
            return Optional.empty();
        }
        PredictionModel model = Fit.calibrated(learnt);
        double share = share(learnt);
        return Optional.of(new Trained(
                model, cases(learnt, true) + cases(learnt, false), learnt.size(), share, judged(model, share, held)));
    }

    private static boolean suffices(List<Sample> samples) {
        return cases(samples, true) >= FEWEST_CASES && cases(samples, false) >= FEWEST_CASES;
    }

    private static int cases(List<Sample> samples, boolean escalated) {
        return (int) samples.stream()
                .filter(sample -> sample.escalated() == escalated)
                .map(Sample::caseId)
                .distinct()
                .count();
    }

    private static double share(List<Sample> samples) {
        return samples.stream().mapToDouble(Sample::target).sum() / samples.size();
    }

    private static Evaluation judged(PredictionModel model, double base, List<Sample> held) {
        Map<UUID, List<Judged>> byCase = new LinkedHashMap<>();
        for (Sample sample : held) {
            double predicted = model.of(sample.features()).probability();
            byCase.computeIfAbsent(sample.caseId(), id -> new ArrayList<>())
                    .add(new Judged(predicted, sample.target()));
        }
        List<List<Judged>> cases = List.copyOf(byCase.values());
        List<Judged> all = cases.stream().flatMap(List::stream).toList();
        double[] drawn = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<List<Judged>> again = new ArrayList<>(cases.size());
            for (int i = 0; i < cases.size(); i++) {
                again.add(cases.get(random.nextInt(cases.size())));
            }
            drawn[draw] = skill(again.stream().flatMap(List::stream).toList(), base);
        }
        Arrays.sort(drawn);
        return new Evaluation(
                cases.size(),
                all.size(),
                share(held),
                brier(all),
                baseBrier(all, base),
                skill(all, base),
                drawn[DRAWS / 40],
                drawn[DRAWS - 1 - DRAWS / 40],
                bins(all));
    }

    private static double brier(List<Judged> all) {
        return all.stream().mapToDouble(Judged::error).sum() / all.size();
    }

    private static double baseBrier(List<Judged> all, double base) {
        return brier(all.stream().map(each -> new Judged(base, each.target())).toList());
    }

    private static double skill(List<Judged> all, double base) {
        return 1 - brier(all) / baseBrier(all, base);
    }

    private static List<Evaluation.Bin> bins(List<Judged> all) {
        List<Judged> ordered =
                all.stream().sorted(Comparator.comparing(Judged::predicted)).toList();
        List<Evaluation.Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            List<Judged> part = ordered.subList(ordered.size() * bin / BINS, ordered.size() * (bin + 1) / BINS);
            bins.add(new Evaluation.Bin(
                    part.size(),
                    part.get(0).predicted(),
                    part.stream().mapToDouble(Judged::predicted).average().orElse(0),
                    part.stream().mapToDouble(Judged::target).average().orElse(0)));
        }
        return bins;
    }
}
