package io.baton.intake.detection.domain.language;

import java.util.Optional;

/** Tells the language of a text from the text alone; the same text always gives the same answer. */
public interface LanguageDetector {

    /** The two-letter code of the language when the text leaves little doubt; empty for short or mixed texts. */
    Optional<String> sureOf(String text);
}
