package io.baton.bench.detection;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.training.Example;
import io.baton.bench.training.OwnExamples;
import io.baton.bench.training.SentimentRecipe;
import io.baton.bench.training.Trainer;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.SentimentReader;
import io.baton.intake.detection.domain.TextDetection;
import io.baton.intake.detection.domain.Words;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import java.util.ArrayList;
import java.util.List;

/**
 * NEGATIVE_SENTIMENT: how well the score ranks bad news below the rest, on a data set of which the model has seen nothing.
 * Complaints to a regulator are all bad news; they are ranked against ordinary requests, of which it has seen nothing either.
 */
final class SentimentMeasures implements TriggerMeasures {
    private static final String TRIGGER = TriggerType.NEGATIVE_SENTIMENT.name();

    private static final String SIGNS = "-=+";
    private static final Spoken ENGLISH = new Spoken("en", "en", false);

    private final TextDetection detection;

    SentimentMeasures(TextDetection detection) {
        this.detection = detection;
    }

    @Override
    public List<TableRow> of(Corpus corpus) {
        List<Example> examples = SentimentRecipe.examples(corpus);
        List<TableRow> table = new ArrayList<>();
        for (List<String> left :
                List.of(List.of("goemotions"), List.of("convabuse"), List.of("cfpb", "clinc"), List.of("own"))) {
            List<Judged> rows = judged(examples, left);
            String name = String.join(" + ", left);
            table.add(TableRow.told(
                    TRIGGER, "AUC, " + name + " left out", rows.size(), Bootstrap.of(rows, Measures::auc)));
            table.add(TableRow.told(TRIGGER, "… F1 below 0", rows.size(), Bootstrap.of(rows, Measures::f1)));
        }
        List<Judged> ours = OwnExamples.measuring("sentiment", SIGNS).stream()
                .map(example -> judged(detection.sentiment(), example))
                .toList();
        table.add(TableRow.atLeast(
                TRIGGER, "AUC, messages written to measure", ours.size(), Bootstrap.of(ours, Measures::auc), 0.88));
        table.add(TableRow.atLeast(TRIGGER, "… F1 below 0", ours.size(), Bootstrap.of(ours, Measures::f1), 0.82));
        return table;
    }

    private List<Judged> judged(List<Example> examples, List<String> left) {
        List<Example> learnt = examples.stream()
                .filter(example -> !left.contains(example.dataset()))
                .toList();
        LinearModel model = Trainer.train(SentimentRecipe.LABELS, learnt, SentimentRecipe.RECIPE.settings());
        SentimentReader bundled = detection.sentiment();
        SentimentReader reader = new SentimentReader(bundled.lexicon(), model, bundled.share());
        return examples.stream()
                .filter(example -> left.contains(example.dataset()))
                .map(example -> judged(reader, example))
                .toList();
    }

    private Judged judged(SentimentReader reader, Example example) {
        double score = reader.of(Words.of(example.text(), detection.vocabulary()), ENGLISH)
                .score();
        return new Judged(example.label() == 0, score < 0, -score);
    }
}
