package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.bench.training.Example;
import io.baton.bench.training.ExplicitRequestRecipe;
import io.baton.bench.training.Recipe;
import io.baton.bench.training.Trainer;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.ExplicitRequest;
import io.baton.intake.detection.domain.RequestModel;
import io.baton.intake.detection.domain.TextDetection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * EXPLICIT_REQUEST: how many requests for a person are heard, and how often somebody else is taken to make one. Where a
 * set is left out, the model is trained again without it; the phrases are the bundled ones.
 */
final class ExplicitRequestMeasures implements TriggerMeasures {
    private static final String TRIGGER = TriggerType.EXPLICIT_REQUEST.name();
    private static final double F1_AIM = 0.91;
    private static final double ALARMS_AIM = 0.2;
    private static final List<String> REQUESTS = List.of("nlupp", "rasa");
    private static final List<String> ORDINARY = List.of("clinc", "banking77", "dstc11", "multidogo", "convabuse");

    private final TextDetection bundled;

    ExplicitRequestMeasures(TextDetection bundled) {
        this.bundled = bundled;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        List<TableRow> table = new ArrayList<>();
        table.addAll(whole(corpus));
        table.addAll(leftOut(corpus));
        List<Judged> templates = requests(corpus.rows("bitext"), fires(bundled));
        table.add(told("recall, bitext (never trained on)", templates, Bootstrap.of(templates, Measures::recall)));
        return table;
    }

    private List<TableRow> whole(Corpus corpus) {
        List<TableRow> table = new ArrayList<>();
        List<Judged> pooled = new ArrayList<>();
        List<Judged> byPhrases = new ArrayList<>();
        for (String set : REQUESTS) {
            pooled.addAll(requests(corpus.held(set), fires(bundled)));
            byPhrases.addAll(requests(corpus.held(set), fires(with(null))));
        }
        table.add(TableRow.atLeast(
                TRIGGER, "F1, nlupp + rasa held", pooled.size(), Bootstrap.of(pooled, Measures::f1), F1_AIM));
        table.add(told("… precision", pooled, Bootstrap.of(pooled, Measures::precision)));
        table.add(told("… recall", pooled, Bootstrap.of(pooled, Measures::recall)));
        table.add(told("… F1, phrases alone", byPhrases, Bootstrap.of(byPhrases, Measures::f1)));
        for (String set : REQUESTS) {
            List<Judged> rows = requests(corpus.held(set), fires(bundled));
            table.add(told("F1, " + set + " held", rows, Bootstrap.of(rows, Measures::f1)));
        }
        return table;
    }

    private List<TableRow> leftOut(Corpus corpus) {
        List<TableRow> table = new ArrayList<>();
        for (String set : REQUESTS) {
            List<Judged> rows = requests(corpus.held(set), fires(without(set, corpus)));
            table.add(told("F1, " + set + " held, trained without " + set, rows, Bootstrap.of(rows, Measures::f1)));
        }
        for (String set : ORDINARY) {
            List<Judged> none = ordinary(corpus.rows(set), fires(without(set, corpus)));
            table.add(TableRow.atMostPercent(
                    TRIGGER,
                    "false alarms, " + set + ", trained without " + set,
                    none.size(),
                    Bootstrap.of(none, Measures::falseAlarms),
                    ALARMS_AIM));
        }
        return table;
    }

    private TextDetection without(String set, Corpus corpus) {
        RequestModel model = bundled.explicitRequest().model();
        if (model == null) {
            return bundled;
        }
        Recipe recipe = ExplicitRequestRecipe.RECIPE;
        List<Example> others = recipe.examples().apply(corpus).stream()
                .filter(example -> !example.dataset().equals(set))
                .toList();
        return with(new RequestModel(
                Trainer.train(recipe.labels().apply(corpus), others, recipe.settings()), model.threshold()));
    }

    private TextDetection with(RequestModel model) {
        return new TextDetection(
                bundled.vocabulary(),
                bundled.languages(),
                new ExplicitRequest(bundled.explicitRequest().phrases(), model),
                bundled.phrases(),
                bundled.abuse(),
                bundled.keywords(),
                bundled.sentiment(),
                bundled.intents(),
                bundled.tuning());
    }

    private static TableRow told(String measure, List<Judged> rows, Figure figure) {
        return TableRow.told(TRIGGER, measure, rows.size(), figure);
    }

    private static List<Judged> requests(List<Row> rows, Predicate<String> fires) {
        return rows.stream()
                .filter(row -> row.flag("human_request").isPresent())
                .map(row -> Judged.of(row.flag("human_request").orElseThrow(), fires.test(row.text())))
                .toList();
    }

    private static List<Judged> ordinary(List<Row> rows, Predicate<String> fires) {
        return rows.stream()
                .flatMap(row -> row.messages().stream())
                .map(text -> Judged.of(false, fires.test(text)))
                .toList();
    }

    private static Predicate<String> fires(TextDetection detection) {
        return text -> detection.read(text, CaseTraits.UNKNOWN).findings().stream()
                .anyMatch(finding -> finding.type() == TriggerType.EXPLICIT_REQUEST);
    }
}
