package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.bench.training.AbuseRecipe;
import io.baton.bench.training.Example;
import io.baton.bench.training.Trainer;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Features;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** ABUSE: the model that comes with Baton knows every row, so the figures are of models that were trained without them. */
final class AbuseMeasures implements TriggerMeasures {
    private static final String TRIGGER = TriggerType.ABUSE.name();
    private static final String SET = "convabuse";
    private static final int FOLDS = 5;
    private static final double EVEN = 0.5;
    private static final double BUNDLED = 0.75;

    private final TextDetection detection;

    AbuseMeasures(TextDetection detection) {
        this.detection = detection;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        if (corpus.dev(SET).isEmpty()) {
            return List.of();
        }
        List<Example> examples = AbuseRecipe.examples(corpus);
        List<Judged> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Predicate<Example> measured =
                    example -> example.dataset().equals(SET) && Trainer.fold(example.text(), FOLDS) == left;
            folds.addAll(judged(examples, measured));
        }
        List<Judged> strict = folds.stream()
                .map(row -> new Judged(row.right(), row.score() >= BUNDLED, row.score()))
                .toList();
        List<Judged> foreign = judged(examples, example -> example.dataset().equals(SET));
        List<TableRow> table = new ArrayList<>();
        table.add(TableRow.atLeast(
                TRIGGER, "F1, convabuse, 5 folds, at .5", folds.size(), Bootstrap.of(folds, Measures::f1), 0.85));
        table.add(TableRow.told(
                TRIGGER, "… at the policy's threshold", strict.size(), Bootstrap.of(strict, Measures::f1)));
        table.add(TableRow.told(TRIGGER, "… precision", strict.size(), Bootstrap.of(strict, Measures::precision)));
        table.add(TableRow.told(
                TRIGGER, "F1, convabuse left out, at .5", foreign.size(), Bootstrap.of(foreign, Measures::f1)));
        for (String ordinary : List.of("bitext", "nlupp", "rasa")) {
            List<Judged> none = ordinary(corpus.rows(ordinary));
            table.add(TableRow.atMostPercent(
                    TRIGGER, "false alarms, " + ordinary, none.size(), Bootstrap.of(none, Measures::falseAlarms), 0.2));
        }
        return table;
    }

    private static List<Judged> judged(List<Example> examples, Predicate<Example> measured) {
        List<Example> learnt = examples.stream().filter(measured.negate()).toList();
        LinearModel model = Trainer.train(AbuseRecipe.LABELS, learnt, AbuseRecipe.RECIPE.settings());
        return examples.stream()
                .filter(measured)
                .map(example -> {
                    double probability = model.probability(Features.of(example.text()));
                    return new Judged(example.label() == 1, probability >= EVEN, probability);
                })
                .toList();
    }

    private List<Judged> ordinary(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.messages().stream())
                .map(text -> Judged.of(
                        false,
                        detection.read(text, CaseTraits.UNKNOWN).findings().stream()
                                .anyMatch(finding -> finding.type() == TriggerType.ABUSE)))
                .toList();
    }
}
