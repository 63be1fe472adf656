package io.baton.contracts.cases;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Dimensions;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Lists;
import io.baton.contracts.Ranges;
import io.baton.contracts.Scenario;
import io.baton.contracts.TriggerType;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A message of a case as intake read it, without its text.
 *
 * @param caseId the case
 * @param messageId the contact event, as a cause, see {@link io.baton.contracts.Ids#causation}
 * @param author who wrote it
 * @param channel where, or null
 * @param language a BCP 47 tag, or null
 * @param sentiment -1 (worst) to 1; null where it was not judged
 * @param intents what it is after, never null, perhaps none
 * @param triggers the triggers it set off, never null, perhaps none
 * @param suggestion what those who have the case should answer: ABUSE_WARNING after a first abusive message, ABUSE_END after a
 *     further one; null otherwise
 * @param prediction a hint to those who have the case that it is likely to be escalated; null where nothing is predicted, or less than the
 *     policy's threshold
 * @param historic true when the case was history on reaching Baton
 * @param dimensions what the case is grouped by, as known now
 */
public record MessageAnalysed(
        @NotNull UUID caseId,
        @NotNull String messageId,
        @NotNull AuthorKind author,
        Channel channel,
        String language,
        @DecimalMin("-1") @DecimalMax("1") Double sentiment,
        @NotNull List<Intent> intents,
        @NotNull List<TriggerType> triggers,
        Scenario suggestion,
        EscalationPrediction prediction,
        @NotNull Boolean historic,
        @NotNull Dimensions dimensions)
        implements EmittedData {
    public MessageAnalysed {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(messageId, "messageId");
        Objects.requireNonNull(author, "author");
        Ranges.between(-1, 1, sentiment, "sentiment");
        intents = Lists.copy(intents);
        triggers = Lists.copy(triggers);
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(dimensions, "dimensions");
    }
}
