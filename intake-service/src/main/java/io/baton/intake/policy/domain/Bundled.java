package io.baton.intake.policy.domain;

import io.baton.intake.detection.domain.model.LinearModel;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What comes with Baton for policies to use.
 *
 * @param phrases by trigger and language, as in {@code legal-threat.de}
 * @param explicitRequest the model that knows a customer who asks for a person; its second label is the request
 * @param abuse the model of abuse
 * @param sentiment the model of sentiment
 */
public record Bundled(
        Map<String, PhraseFile> phrases, LinearModel explicitRequest, LinearModel abuse, LinearModel sentiment) {
    public Bundled {
        phrases = Map.copyOf(phrases);
        Objects.requireNonNull(explicitRequest, "explicitRequest");
        Objects.requireNonNull(abuse, "abuse");
        Objects.requireNonNull(sentiment, "sentiment");
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
