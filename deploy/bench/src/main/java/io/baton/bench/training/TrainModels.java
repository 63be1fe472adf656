package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.model.ModelFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Trains models and writes them into the source tree, where intake finds them. */
public final class TrainModels {
    private static final String HOME = "intake-service/src/main/resources/detection";

    private TrainModels() {}

    /**
     * Trains and writes.
     *
     * @param only the one model to train; all of them when there is none
     * @throws IllegalArgumentException when no model has that name, with a sentence for the user
     */
    public static void run(Path checkout, Corpus corpus, Optional<String> only, PrintStream out) throws IOException {
        List<Recipe> recipes = Recipes.all().stream()
                .filter(recipe -> only.isEmpty() || only.get().equals(recipe.name()))
                .toList();
        if (recipes.isEmpty()) {
            throw new IllegalArgumentException("There is no model " + only.orElse("") + ".");
        }
        Path home = Files.createDirectories(checkout.resolve(HOME));
        for (Recipe recipe : recipes) {
            List<Example> examples = recipe.examples().apply(corpus);
            List<String> labels = recipe.labels().apply(corpus);
            LinearModel model = Trainer.train(labels, examples, recipe.settings());
            byte[] file = ModelFile.write(model);
            Files.write(home.resolve(recipe.name() + ".model"), file);
            out.println(recipe.name() + ": " + counts(labels, examples) + "; " + file.length + " bytes");
        }
    }

    private static String counts(List<String> labels, List<Example> examples) {
        return examples.stream()
                .collect(Collectors.groupingBy(
                        (Function<Example, Integer>) Example::label, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + labels.get(entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
