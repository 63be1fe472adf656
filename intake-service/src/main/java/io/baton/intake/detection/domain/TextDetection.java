package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.language.Languages;
import io.baton.intake.detection.domain.language.Spoken;
import io.baton.intake.detection.domain.text.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
     * @param apart the sentiment of what is said besides abuse
     */
    public record Reading(
            CaseTraits traits, Sentiment sentiment, Sentiment apart, List<Finding> findings, List<Intent> intents) {
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
        Sentiment heard = sentiment.of(words, spoken);
        Sentiment apart = heard;
        if (abuse != null) {
            Tuning.Setting setting = tuning.of(TriggerType.ABUSE, traits);
            Optional<Finding> abusive = abuse.in(words, spoken, setting);
            if (abusive.isPresent()) {
                findings.add(abusive.get());
                apart = sentiment.of(withoutAbuse(words, spoken, setting), spoken);
            }
        }
        if (keywords != null) {
            Tuning.Setting setting = tuning.of(TriggerType.KEYWORD, traits);
            keywords.in(words, traits.channel(), traits.brand()).stream()
                    .filter(setting::lets)
                    .forEach(findings::add);
        }
        List<Intent> after = intents == null ? List.of() : intents.of(words, spoken);
        return new Reading(traits, heard, apart, findings, after);
    }

    /** The other sentences; none where no single one shows it. */
    private Words withoutAbuse(Words words, Spoken spoken, Tuning.Setting setting) {
        StringBuilder rest = new StringBuilder(words.text());
        for (Words.Sentence sentence : words.sentences()) {
            int start = words.start(sentence);
            int end = words.end(sentence);
            if (abuse.in(Words.of(words.text().substring(start, end), vocabulary), spoken, setting)
                    .isPresent()) {
                rest.replace(start, end, " ".repeat(end - start));
            }
        }
        String left = rest.toString();
        return Words.of(left.equals(words.text()) ? "" : left, vocabulary);
    }
}
