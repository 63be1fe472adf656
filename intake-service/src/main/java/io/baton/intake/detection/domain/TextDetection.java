package io.baton.intake.detection.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.text.OwnWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * All detectors that read what a customer wrote, over one splitting of the text.
 *
 * @param explicitRequest asks for a person; null when switched off
 * @param legalThreat threatens with the law; null when switched off
 * @param keywords null when switched off
 * @param lexicon judges every message, whether or not bad sentiment is a trigger
 */
public record TextDetection(
        Vocabulary vocabulary,
        ExplicitRequest explicitRequest,
        PhraseRule legalThreat,
        KeywordDetector keywords,
        SentimentLexicon lexicon) {
    public TextDetection {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(lexicon, "lexicon");
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
        addFirst(TriggerType.LEGAL_THREAT, "legal-threat-phrases", legalThreat, words, findings);
        if (keywords != null) {
            findings.addAll(keywords.in(words, channel, brand));
        }
        return new Reading(lexicon.of(words), findings);
    }

    private static void addFirst(
            TriggerType type, String detector, PhraseRule rule, Words words, List<Finding> findings) {
        if (rule != null) {
            rule.firstIn(words)
                    .map(hit -> new Finding(type, words.quote(hit.from(), hit.to()), detector, hit.confidence(), ""))
                    .ifPresent(findings::add);
        }
    }
}
