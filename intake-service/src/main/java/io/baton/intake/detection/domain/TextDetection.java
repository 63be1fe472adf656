package io.baton.intake.detection.domain;

import io.baton.contracts.TriggerType;
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
 * @param legalThreat threatens with the law; null when switched off everywhere
 * @param keywords null when switched off everywhere
 * @param lexicon judges every message, whether or not bad sentiment is a trigger
 * @param tuning where detectors are set otherwise
 */
public record TextDetection(
        Vocabulary vocabulary,
        Languages languages,
        ExplicitRequest explicitRequest,
        PhraseRule legalThreat,
        KeywordDetector keywords,
        SentimentLexicon lexicon,
        Tuning tuning) {
    public TextDetection {
        Objects.requireNonNull(vocabulary, "vocabulary");
        Objects.requireNonNull(languages, "languages");
        Objects.requireNonNull(lexicon, "lexicon");
        Objects.requireNonNull(tuning, "tuning");
    }

    /**
     * What one message says by itself.
     *
     * @param traits by which it was read, with the two-letter code of its language
     */
    public record Reading(CaseTraits traits, Sentiment sentiment, List<Finding> findings) {
        public Reading {
            findings = List.copyOf(findings);
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
        addFirst(TriggerType.LEGAL_THREAT, "legal-threat-phrases", legalThreat, words, traits, findings);
        if (keywords != null) {
            Tuning.Setting setting = tuning.of(TriggerType.KEYWORD, traits);
            keywords.in(words, traits.channel(), traits.brand()).stream()
                    .filter(setting::lets)
                    .forEach(findings::add);
        }
        return new Reading(traits, lexicon.of(words), findings);
    }

    private void addFirst(
            TriggerType type,
            String detector,
            PhraseRule rule,
            Words words,
            CaseTraits traits,
            List<Finding> findings) {
        Tuning.Setting setting = tuning.of(type, traits);
        if (rule != null && setting.enabled()) {
            rule.firstIn(words, setting.threshold() == null ? 0 : setting.threshold())
                    .map(hit -> new Finding(type, words.quote(hit.from(), hit.to()), detector, hit.confidence(), ""))
                    .ifPresent(findings::add);
        }
    }
}
