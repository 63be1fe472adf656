package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.language.Languages;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.text.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All detectors that read what a customer wrote, over one splitting of the text.
 *
 * @param explicitRequest asks for a person; null when switched off everywhere
 * @param phrases the other detectors that know phrases
 * @param abuse null when switched off everywhere
 * @param keywords null when switched off everywhere
 * @param sentiment judges every message, whether or not bad sentiment is a trigger
 * @param intents null when switched off
 * @param tuning where detectors are set otherwise
 */
public record TextDetection(
        Vocabulary vocabulary,
        Languages languages,
        ExplicitRequest explicitRequest,
        List<PhraseDetector> phrases,
        AbuseDetector abuse,
        KeywordDetector keywords,
        SentimentReader sentiment,
        IntentReader intents,
        Tuning tuning) {
    public TextDetection {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(languages, "languages");
        phrases = List.copyOf(phrases);
        Objects.requireNonNull(sentiment, "sentiment");
        Objects.requireNonNull(tuning, "tuning");
    }

    /**
     * What one message says by itself.
     *
     * @param traits by which it was read, with the two-letter code of its language
     */
    public record Reading(CaseTraits traits, Sentiment sentiment, List<Finding> findings, List<Intent> intents) {
        public Reading {
            findings = List.copyOf(findings);
            intents = List.copyOf(intents);
        }
    }

    /** Reads what the customer says in a message: not earlier mails that it quotes, nor a signature. */
    public Reading read(String text, CaseTraits known) {
        String own = OwnWords.of(text);
        Words words = Words.of(own, vocabulary);
        Spoken spoken = languages.of(own, known.language());
        CaseTraits traits = known.in(spoken.language());
        List<Finding> findings = new ArrayList<>();
        Tuning.Setting request = tuning.of(TriggerType.EXPLICIT_REQUEST, traits);
        if (explicitRequest != null && request.enabled()) {
            explicitRequest.in(words, spoken, request.threshold()).ifPresent(findings::add);
        }
        phrases.forEach(detector ->
                detector.in(words, spoken, tuning.of(detector.type(), traits)).ifPresent(findings::add));
        if (abuse != null) {
            abuse.in(words, spoken, tuning.of(TriggerType.ABUSE, traits)).ifPresent(findings::add);
        }
        if (keywords != null) {
            Tuning.Setting setting = tuning.of(TriggerType.KEYWORD, traits);
            keywords.in(words, traits.channel(), traits.brand()).stream()
                    .filter(setting::lets)
                    .forEach(findings::add);
        }
        List<Intent> after = intents == null ? List.of() : intents.of(words, spoken);
        return new Reading(traits, sentiment.of(words, spoken), findings, after);
    }
}
