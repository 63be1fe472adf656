package io.baton.drafting.facts.domain;

import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Lists;
import io.baton.contracts.Tier;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The confirmed facts of a draft. Everything may be absent; absent lists are empty. Times keep the zone in which the
 * customer is told them.
 *
 * @param issue what is wrong, in the customer's world, best as a noun phrase
 * @param impact what it means for the customer
 * @param duration how long the problem lasted
 * @param investigation what was tried or found
 * @param actions what happens next
 * @param prevention what keeps it from happening again
 * @param desiredOutcome what the customer asked for
 * @param legalThreat the customer threatened legal action
 * @param disputed the facts are contested
 * @param callFirst the customer is to be called before anything is written
 * @param styleSample a text in whose manner the message is to be written
 * @param avoidPhrases words that this customer is not to read
 */
public record Facts(
        @Size(max = 2000) String issue,
        @Size(max = 2000) String impact,
        OffsetDateTime startedAt,
        Duration duration,
        ProblemStatus status,
        Cause cause,
        @Size(max = 2000) String workaround,
        @Size(max = 50) List<Done> investigation,
        @Size(max = 50) List<Step> actions,
        @Size(max = 50) List<Step> prevention,
        @Size(max = 50) List<String> options,
        @Size(max = 2000) String agreedOption,
        Refusal refused,
        @Size(max = 50) List<Promise> commitments,
        Compensation compensation,
        OffsetDateTime nextUpdateAt,
        @Size(max = 50) List<OffsetDateTime> meetingSlots,
        @Size(max = 2000) String desiredOutcome,
        @Size(max = 256) String contractName,
        Boolean legalThreat,
        Boolean disputed,
        Boolean callFirst,
        Sender sender,
        Recipient customer,
        Handler handler,
        @Size(max = 50) List<Earlier> earlierEscalations,
        @Size(max = 20_000) String styleSample,
        @Size(max = 50) List<String> avoidPhrases) {

    public Facts {
        investigation = Lists.copy(investigation);
        actions = Lists.copy(actions);
        prevention = Lists.copy(prevention);
        options = Lists.copy(options);
        commitments = Lists.copy(commitments);
        meetingSlots = Lists.copy(meetingSlots);
        earlierEscalations = Lists.copy(earlierEscalations);
        avoidPhrases = Lists.copy(avoidPhrases);
    }

    /** How the problem stands. */
    public enum ProblemStatus {
        ACTIVE,
        MITIGATED,
        FIXED
    }

    /** The cause; only a confirmed one may be told. */
    public record Cause(@NotNull @Size(max = 2000) String text, Boolean confirmed) {}

    /** Something that was done. */
    public record Done(@NotNull @Size(max = 2000) String done, OffsetDateTime at) {}

    /** Something that will be done. */
    public record Step(
            @NotNull @Size(max = 2000) String what,
            @Size(max = 256) String owner,
            OffsetDateTime due) {}

    /** What the customer cannot have, and what they can have instead. */
    public record Refusal(
            @NotNull @Size(max = 2000) String what,
            @Size(max = 2000) String policy,
            @Size(max = 50) List<String> alternatives) {
        public Refusal {
            alternatives = Lists.copy(alternatives);
        }
    }

    /** A dated promise. */
    public record Promise(
            @NotNull CommitmentKind kind,
            @NotNull @Size(max = 2000) String what,
            @NotNull OffsetDateTime due,
            @Size(max = 256) String approvedBy) {}

    /** Money or its worth; without {@code approvedBy} nobody has granted it. */
    public record Compensation(
            @NotNull @Size(max = 2000) String what,
            @DecimalMin("0") BigDecimal amount,

            @Pattern(regexp = "[A-Z]{3}", message = "must be a currency code of ISO 4217")
            String currency,

            @Size(max = 256) String approvedBy) {}

    /** Who signs. */
    public record Sender(
            @Size(max = 256) String name,
            @Size(max = 256) String title,
            @Size(max = 64) String phone,
            @Size(max = 320) String email) {}

    /** Who reads. */
    public record Recipient(
            @Size(max = 256) String name,
            @Size(max = 256) String role,
            @Size(max = 256) String company,
            Tier tier,
            LocalDate since,
            @Size(max = 256) String industry,
            @Size(max = 64) String region,
            @Size(max = 256) String communicationStyle,
            @Size(max = 35) String language) {}

    /** Who works on the case. */
    public record Handler(
            @Size(max = 256) String name,
            @Size(max = 256) String title,
            @Size(max = 256) String team) {}

    /** An earlier escalation of the same case. */
    public record Earlier(
            @NotNull OffsetDateTime at, @Size(max = 2000) String issue) {}

    /** True when money is in play that nobody has granted. */
    public boolean awaitsApproval() {
        return (compensation != null && absent(compensation.approvedBy()))
                || commitments.stream()
                        .anyMatch(promise -> promise.kind() == CommitmentKind.REFUND && absent(promise.approvedBy()));
    }

    /** True when somebody granted money. */
    public boolean grantsCompensation() {
        return (compensation != null && !absent(compensation.approvedBy()))
                || commitments.stream()
                        .anyMatch(promise -> promise.kind() == CommitmentKind.REFUND && !absent(promise.approvedBy()));
    }

    private static boolean absent(String text) {
        return text == null || text.isBlank();
    }
}
