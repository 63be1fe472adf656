package io.baton.contracts.draft;

import io.baton.contracts.Audience;
import io.baton.contracts.Composer;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Lists;
import io.baton.contracts.Ranges;
import io.baton.contracts.Scenario;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A draft as it stands after an event, without its text.
 *
 * @param draftId the draft
 * @param escalationId null for a draft without an escalation
 * @param caseId likewise
 * @param scenario the situation it was drafted for
 * @param audience for whom it is written
 * @param channel the form in which it goes out
 * @param language a BCP 47 tag
 * @param status the state after the event
 * @param composer what composed it
 * @param wordCount words of its text, 0 or more
 * @param failedChecks ids of the checklist, perhaps none
 * @param holds lifted ones too, perhaps none
 * @param commitments what it promises, perhaps none
 * @param historic true when its case was history on reaching Baton
 * @param revision 1 for the first text, then one more with each
 */
public record DraftView(
        @NotNull UUID draftId,
        UUID escalationId,
        UUID caseId,
        @NotNull Scenario scenario,
        @NotNull Audience audience,
        @NotNull DraftChannel channel,
        @NotNull String language,
        @NotNull DraftStatus status,
        @NotNull Composer composer,
        @NotNull @Min(0) Integer wordCount,
        @NotNull List<String> failedChecks,
        @NotNull List<Hold> holds,
        @NotNull List<Commitment> commitments,
        @NotNull Boolean historic,
        @NotNull @Min(1) Integer revision) {
    public DraftView {
        Objects.requireNonNull(draftId, "draftId");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(audience, "audience");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(composer, "composer");
        Objects.requireNonNull(wordCount, "wordCount");
        Ranges.atLeast(0, wordCount, "wordCount");
        failedChecks = Lists.copy(failedChecks);
        holds = Lists.copy(holds);
        commitments = Lists.copy(commitments);
        Objects.requireNonNull(historic, "historic");
        Objects.requireNonNull(revision, "revision");
        Ranges.atLeast(1, revision, "revision");
    }
}
