package io.baton.contracts.cases;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Lists;
import io.baton.contracts.TriggerType;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A message of a case as intake read it, without its text.
 *
 * @param messageId the contact event, as a cause
 * @param language a BCP 47 tag, or null
 * @param sentiment -1 to 1; null where it was not judged
 * @param triggers the triggers it set off
 */
public record MessageAnalysed(
        @NotNull UUID caseId,
        @NotNull String messageId,
        @NotNull AuthorKind author,
        Channel channel,
        String language,
        Double sentiment,
        @NotNull List<Intent> intents,
        @NotNull List<TriggerType> triggers,
        @NotNull Boolean historic,
        @NotNull Dimensions dimensions)
        implements EmittedData {
    public MessageAnalysed {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(author, "author");
        intents = Lists.copy(intents);
        triggers = Lists.copy(triggers);
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(dimensions, "dimensions");
    }
}
