package io.baton.intake.policy;

import io.baton.contracts.binding.RecordReader;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.model.ModelFile;
import io.baton.intake.policy.domain.Bundled;
import io.baton.intake.policy.domain.PhraseFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the models and the phrases that come with Baton, once. */
final class BundledDetection {
    private static final List<String> TRIGGERS = List.of("legal-threat", "churn-risk");
    private static final List<String> LANGUAGES = List.of("de", "es", "fr", "pt", "it");
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
        return new Bundled(phrases, model("explicit-request"), model("abuse"), model("sentiment"));
    }

    private static PhraseFile phrases(String name) {
        String yaml = new String(bytes("phrases/" + name + ".yaml"), StandardCharsets.UTF_8);
        try {
            return RecordReader.read(
                    PhraseFile.class, PolicyFormat.YAML.parse(yaml).tree());
        } catch (MalformedDocumentException e) {
            throw new IllegalStateException(name + ": " + e.problem(), e);
        }
    }

    private static LinearModel model(String name) {
        return ModelFile.read(bytes(name + ".model"));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = BundledDetection.class.getResourceAsStream("/detection/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
