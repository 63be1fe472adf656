package io.baton.drafting.checklist.domain;

import java.util.List;

/** What a rule found in a text. */
record Finding(boolean passed, boolean onlyWarns, String reason, List<String> words) {

    static Finding passes(String reason) {
        return new Finding(true, false, reason, List.of());
    }

    static Finding passes(String reason, List<String> words) {
        return new Finding(true, false, reason, words);
    }

    static Finding fails(String reason) {
        return new Finding(false, false, reason, List.of());
    }

    static Finding fails(String reason, List<String> words) {
        return new Finding(false, false, reason, words);
    }

    /** Passes when nothing was found. */
    static Finding noneOf(List<String> found, String clean, String dirty) {
        return found.isEmpty() ? passes(clean) : fails(dirty, found);
    }

    /** The same finding, but a person may accept it whatever its check says. */
    Finding asWarning() {
        return new Finding(passed, true, reason, words);
    }
}
