package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.bench.training.Example;
import io.baton.bench.training.IntentRecipe;
import io.baton.bench.training.Trainer;
import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.IntentReader;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.text.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What messages are after: the likeliest intent and team of rows that the model has not learnt from. */
final class IntentMeasures implements TriggerMeasures {
    private static final String NAME = "intents";
    private static final String FOLDED = "banking77";
    private static final String HELD = "dstc11";
    private static final String ORDINARY = "clinc";
    private static final int FOLDS = 5;
    private static final double INTENT_AIM = 0.93;
    private static final double TEAM_AIM = 0.955;

    private final TextDetection bundled;

    IntentMeasures(TextDetection bundled) {
        this.bundled = bundled;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        if (corpus.dev(FOLDED).isEmpty() || bundled.intents() == null) {
            return List.of();
        }
        List<TableRow> table = new ArrayList<>();
        List<String> labels = IntentRecipe.labels(corpus);
        List<Example> examples = IntentRecipe.examples(corpus);
        List<Judged> intents = new ArrayList<>();
        List<Judged> teams = new ArrayList<>();
        List<Judged> told = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            LinearModel model = Trainer.train(
                    labels,
                    examples.stream()
                            .filter(example -> !example.dataset().equals(ORDINARY) && !isFolded(example, left)
                                    || example.dataset().equals(ORDINARY)
                                            && Trainer.fold(example.text(), FOLDS) != left)
                            .toList(),
                    IntentRecipe.RECIPE.settings());
            for (Example example : examples) {
                double[] probabilities = model.probabilities(Features.of(example.text()));
                if (isFolded(example, left)) {
                    String label = labels.get(example.label());
                    intents.add(Judged.of(true, likeliest(probabilities) == example.label()));
                    teams.add(Judged.of(true, label.startsWith(team(labels, probabilities) + "/")));
                } else if (example.dataset().equals(ORDINARY) && Trainer.fold(example.text(), FOLDS) == left) {
                    told.add(Judged.of(false, isTold(labels, probabilities)));
                }
            }
        }
        table.add(TableRow.atLeast(
                NAME,
                "accuracy of the intent, banking77, 5 folds",
                intents.size(),
                Bootstrap.of(intents, Measures::accuracy),
                INTENT_AIM));
        table.add(TableRow.atLeast(
                NAME, "… of the team", teams.size(), Bootstrap.of(teams, Measures::accuracy), TEAM_AIM));
        table.add(TableRow.told(
                NAME,
                "told something of clinc's other domains, 5 folds",
                told.size(),
                Bootstrap.of(told, Measures::falseAlarms)));
        held(corpus, table);
        return table;
    }

    private void held(Corpus corpus, List<TableRow> table) {
        List<Judged> intents = new ArrayList<>();
        List<Judged> teams = new ArrayList<>();
        for (Row row : corpus.held(HELD)) {
            List<Intent> told = bundled.read(row.text(), CaseTraits.UNKNOWN).intents();
            intents.add(
                    Judged.of(true, first(told, false).equals(row.name("intent").orElse("-"))));
            teams.add(Judged.of(
                    true,
                    first(told, true)
                            .equals(IntentReader.TEAM + row.name("team").orElse("-"))));
        }
        table.add(TableRow.told(
                NAME, "told the right intent, dstc11 held", intents.size(), Bootstrap.of(intents, Measures::recall)));
        table.add(TableRow.told(
                NAME, "told the right team, dstc11 held", teams.size(), Bootstrap.of(teams, Measures::recall)));
    }

    private static String first(List<Intent> told, boolean team) {
        return told.stream()
                .map(Intent::name)
                .filter(name -> name.startsWith(IntentReader.TEAM) == team)
                .findFirst()
                .orElse("");
    }

    private static boolean isFolded(Example example, int fold) {
        return example.dataset().equals(FOLDED) && Trainer.fold(example.text(), FOLDS) == fold;
    }

    private boolean isTold(List<String> labels, double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .anyMatch(i -> !labels.get(i).equals(IntentReader.NONE)
                        && probabilities[i] >= bundled.intents().least());
    }

    private static int likeliest(double[] probabilities) {
        return IntStream.range(0, probabilities.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> probabilities[i]))
                .orElseThrow();
    }

    private static String team(List<String> labels, double[] probabilities) {
        Map<String, Double> teams = new TreeMap<>();
        for (int i = 0; i < probabilities.length; i++) {
            teams.merge(labels.get(i).split("/", 2)[0], probabilities[i], Double::sum);
        }
        return teams.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
