package io.baton.intake.detection.domain;

import io.baton.contracts.Channel;
import io.baton.intake.detection.domain.text.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All detectors that read what a customer wrote, over one splitting of the text.
 *
 * @param explicitRequest asks for a person; null when switched off
 * @param phrases the other detectors that know phrases
 * @param abuse null when switched off
 * @param keywords null when switched off
 * @param sentiment judges every message, whether or not bad sentiment is a trigger
 */
public record TextDetection(
        Vocabulary vocabulary,
        ExplicitRequest explicitRequest,
        List<PhraseDetector> phrases,
        AbuseDetector abuse,
        KeywordDetector keywords,
        SentimentReader sentiment) {
    public TextDetection {
        Objects.requireNonNull(vocabulary, "vocabulary");
        phrases = List.copyOf(phrases);
        Objects.requireNonNull(sentiment, "sentiment");
    }

    /** What one message says by itself. */
    public record Reading(Sentiment sentiment, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads what the customer says in a message: not earlier mails that it quotes, nor a signature.
     *
     * @param channel where it was written, or null
     * @param brand of the case, or null
     */
    public Reading read(String text, Channel channel, String brand) {
        Words words = Words.of(OwnWords.of(text), vocabulary);
        List<Finding> findings = new ArrayList<>();
        if (explicitRequest != null) {
            explicitRequest.in(words).ifPresent(findings::add);
        }
        phrases.forEach(detector -> detector.in(words).ifPresent(findings::add));
        if (abuse != null) {
            abuse.in(words).ifPresent(findings::add);
        }
        if (keywords != null) {
            findings.addAll(keywords.in(words, channel, brand));
        }
        return new Reading(sentiment.of(words), findings);
    }
}
