package io.baton.intake.detection.domain;

import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.model.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a short message in English is after, and which team that is for. A label of the model is a team, a stroke and an
 * intent; the one without a stroke stands for all else. A team is as likely as its intents together.
 *
 * @param least the confidence, 0 to 1, below which nothing is told
 */
public record IntentReader(LinearModel model, double least) {
    /** Before the name of a team, to tell it from an intent. */
    public static final String TEAM = "team:";

    /** The label of messages that are after nothing that the model knows. */
    public static final String NONE = "none";

    private static final int MOST_WORDS = 40;
    private static final int MOST_TOLD = 3;

    public IntentReader {
        Objects.requireNonNull(model, "model");
    }

    /** The intents that are likely enough, the likeliest first, at most three, then the teams in the same manner. */
    List<Intent> of(Words words, Spoken spoken) {
        if (words.size() == 0 || words.size() > MOST_WORDS || !spoken.countsAs(DetectionModels.LANGUAGE)) {
            return List.of();
        }
        return told(model.probabilities(words.features()));
    }

    private List<Intent> told(double[] probabilities) {
        int none = model.labels().indexOf(NONE);
        if (none >= 0 && 1 - probabilities[none] < least) {
            return List.of();
        }
        Map<String, Double> intents = new TreeMap<>();
        Map<String, Double> teams = new TreeMap<>();
        for (int label = 0; label < probabilities.length; label++) {
            String name = model.labels().get(label);
            int stroke = name.indexOf('/');
            if (stroke > 0) {
                intents.merge(name.substring(stroke + 1), probabilities[label], Double::sum);
                teams.merge(TEAM + name.substring(0, stroke), probabilities[label], Double::sum);
            }
        }
        return Stream.of(intents, teams).flatMap(this::likely).toList();
    }

    private Stream<Intent> likely(Map<String, Double> named) {
        List<Intent> likely = new ArrayList<>();
        named.forEach((name, probability) -> {
            if (probability >= least) {
                likely.add(new Intent(name, Math.min(1, Math.round(probability * 1000) / 1000.0)));
            }
        });
        return likely.stream()
                .sorted(Comparator.comparingDouble(Intent::confidence).reversed())
                .limit(MOST_TOLD);
    }
}
