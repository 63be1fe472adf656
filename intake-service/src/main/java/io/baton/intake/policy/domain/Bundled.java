package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.language.LanguageDetector;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What comes with Baton for policies to use.
 *
 * @param phrases by trigger and language, as in {@code explicit-request.de}
 */
public record Bundled(DetectionModels models, LanguageDetector languages, Map<String, PhraseFile> phrases) {
    public Bundled {
        Objects.requireNonNull(models, "models");
        Objects.requireNonNull(languages, "languages");
        phrases = Map.copyOf(phrases);
    }

    Optional<PhraseFile> phrases(String trigger, String language) {
        return Optional.ofNullable(phrases.get(trigger + "." + language));
    }

    Set<String> languages(String trigger) {
        Set<String> languages = new TreeSet<>();
        phrases.keySet().stream()
                .filter(name -> name.startsWith(trigger + "."))
                .forEach(name -> languages.add(name.substring(trigger.length() + 1)));
        return languages;
    }
}
