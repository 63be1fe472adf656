package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import java.util.List;
import java.util.function.Function;

/**
 * What a model is made of.
 *
 * @param name of the model and of its file
 * @param labels in their order, out of the data where it has names of its own; of two, the second is the one that the model
 *     speaks for
 * @param examples what it learns from, out of the {@code dev} rows of data sets whose licence allows it
 */
public record Recipe(
        String name,
        Function<Corpus, List<String>> labels,
        Function<Corpus, List<Example>> examples,
        Settings settings) {
    Recipe(String name, List<String> labels, Function<Corpus, List<Example>> examples, Settings settings) {
        this(name, corpus -> labels, examples, settings);
    }
}
