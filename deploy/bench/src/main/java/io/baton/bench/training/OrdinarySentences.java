package io.baton.bench.training;

import io.baton.bench.corpus.Corpus;
import io.baton.bench.corpus.Row;
import io.baton.intake.detection.domain.Vocabulary;
import io.baton.intake.detection.domain.Words;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of ordinary messages, as intake cuts them: what stands against the sentences that a model is to hear. */
final class OrdinarySentences {
    private static final Vocabulary NO_WORDS = new Vocabulary.Builder().build();

    private OrdinarySentences() {}

    /**
     * Adds those of the {@code dev} rows of a data set, with the first label.
     *
     * @param doubtful what a sentence has that may be to hear, though nobody has said so: it is left out
     */
    static void add(Corpus corpus, String set, Pattern doubtful, double weight, List<Example> examples) {
        for (Row row : corpus.dev(set)) {
            row.messages().stream()
                    .flatMap(text -> Words.of(text, NO_WORDS).sentenceTexts().stream())
                    .filter(sentence -> !doubtful.matcher(sentence).find())
                    .forEach(sentence -> examples.add(new Example(sentence, 0, weight, set)));
        }
    }
}
