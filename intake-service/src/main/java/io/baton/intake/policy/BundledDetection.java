package io.baton.intake.policy;

import io.baton.contracts.binding.RecordReader;
import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.language.FunctionWords;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.model.ModelFile;
import io.baton.intake.detection.domain.model.WordVectors;
import io.baton.intake.detection.domain.model.WordVectorsFile;
import io.baton.intake.policy.domain.Bundled;
import io.baton.intake.policy.domain.PhraseFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the models, the phrases and the words of languages that come with Baton, once. */
final class BundledDetection {
    private static final List<String> MODELS = List.of(
            DetectionModels.EXPLICIT_REQUEST,
            DetectionModels.LEGAL_THREAT,
            DetectionModels.ABUSE,
            DetectionModels.CHURN_RISK,
            DetectionModels.SENTIMENT,
            DetectionModels.INTENTS);
    private static final List<String> TRIGGERS = List.of("explicit-request", "legal-threat", "churn-risk");
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "pt", "it");
    private static final WordVectors VECTORS = WordVectorsFile.read(bytes("words.vectors"));
    private static final Bundled BUNDLED = read();

    private BundledDetection() {}

    static Bundled get() {
        return BUNDLED;
    }

    private static Bundled read() {
        Map<String, PhraseFile> phrases = new TreeMap<>();
        for (String trigger : TRIGGERS) {
            for (String language : LANGUAGES) {
                String name = trigger + "." + language;
                phrases.put(name, phrases(name));
            }
        }
        return new Bundled(
                new DetectionModels(
                        MODELS.stream().collect(Collectors.toMap(Function.identity(), BundledDetection::model))),
                new FunctionWords(functionWords()),
                phrases);
    }

    private static PhraseFile phrases(String name) {
        try {
            return RecordReader.read(
                    PhraseFile.class,
                    PolicyFormat.YAML.parse(text("phrases/" + name + ".yaml")).tree());
        } catch (MalformedDocumentException e) {
            throw new IllegalStateException(name + ": " + e.problem(), e);
        }
    }

    /** Each line is a language's code, a colon and words. */
    private static Map<String, List<String>> functionWords() {
        return text("function-words.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0],
                        parts -> List.of(parts[1].strip().split("\\s+")),
                        (first, further) ->
                                Stream.of(first, further).flatMap(List::stream).toList()));
    }

    private static LinearModel model(String name) {
        return ModelFile.read(bytes(name + ".model"), VECTORS);
    }

    private static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = BundledDetection.class.getResourceAsStream("/detection/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
