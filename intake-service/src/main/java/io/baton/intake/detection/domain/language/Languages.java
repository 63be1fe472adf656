package io.baton.intake.detection.domain.language;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides in which language a message is: what is declared, else what the text leaves little doubt about, else the
 * policy's own.
 *
 * @param otherwise the two-letter code of the policy's own language
 */
public record Languages(LanguageDetector detector, String otherwise) {
    private static final int CODE = 2;

    public Languages {
        Objects.requireNonNull(detector, "detector");
        Objects.requireNonNull(otherwise, "otherwise");
    }

    /**
     * The language of a message.
     *
     * @param declared a BCP 47 tag by which the case or the request says it, or null
     */
    public Spoken of(String text, String declared) {
        Optional<String> heard = detector.sureOf(text);
        String told = code(declared);
        return new Spoken(told != null ? told : heard.orElse(otherwise), heard.orElse(null), told != null);
    }

    private static String code(String tag) {
        if (tag == null) {
            return null;
        }
        String language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return language.length() == CODE ? language : null;
    }
}
