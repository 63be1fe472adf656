package io.baton.intake.policy.domain;

import io.baton.contracts.Lists;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Phrases of one trigger in one language, as they come with Baton.
 *
 * @param words lists of words that its phrases use; their names begin with the language's code
 */
public record PhraseFile(
        List<PolicyDocument.WordList> words, @NotNull List<PolicyDocument.Phrases.Group> any, List<String> unless) {
    public PhraseFile {
        words = Lists.copy(words);
        any = Lists.copy(any);
        unless = Lists.copy(unless);
    }
}
