package io.baton.drafting.draft;

import io.baton.contracts.Audience;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.HoldType;
import io.baton.contracts.Scenario;
import io.baton.drafting.facts.domain.Facts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The bodies of requests about drafts. */
public final class DraftBodies {

    private DraftBodies() {}

    /** A draft to be composed. */
    public record Compose(
            @NotNull Facts facts,
            Scenario scenario,
            Audience audience,
            DraftChannel channel,
            @Size(min = 2, max = 35) String language) {}

    /** An approval. */
    public record Approve(
            @NotNull @Size(min = 1, max = 256) String by,
            @Size(max = 50) List<String> acceptWarnings) {}

    /** A refusal. */
    public record Reject(
            @NotNull @Size(min = 1, max = 256) String by,
            @Size(max = 2000) String reason) {}

    /** The lifting of a hold. */
    public record LiftHold(
            @NotNull HoldType type,
            @NotNull @Size(min = 1, max = 256) String by,
            @Size(max = 2000) String reason) {}

    /** Another text. */
    public record Rewrite(
            @NotNull @Size(min = 1, max = 20_000) String text,
            @Size(min = 1, max = 256) String by) {}

    /** Other facts. */
    public record CorrectFacts(@NotNull Facts facts) {}
}
