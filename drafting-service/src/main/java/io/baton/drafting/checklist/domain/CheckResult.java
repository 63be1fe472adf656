package io.baton.drafting.checklist.domain;

import io.baton.contracts.Lists;
import java.util.List;

/**
 * The outcome of one check.
 *
 * @param severity what it means when it fails
 * @param reason a sentence
 * @param words what in the text it rests on; may be empty
 */
public record CheckResult(String id, boolean passed, CheckSeverity severity, String reason, List<String> words) {
    public CheckResult {
        words = Lists.copy(words);
    }

    /** True when it failed and nobody can overrule it. */
    public boolean blocks() {
        return !passed && severity == CheckSeverity.BLOCKS;
    }

    /** True when it failed and a person may accept it. */
    public boolean warns() {
        return !passed && severity == CheckSeverity.WARNS;
    }
}
