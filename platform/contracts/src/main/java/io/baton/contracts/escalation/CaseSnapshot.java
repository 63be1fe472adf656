package io.baton.contracts.escalation;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Lists;
import io.baton.contracts.Ranges;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A case as it stood when an escalation was asked for; at most 256 KiB, the rest stays with intake.
 *
 * @param source the platform
 * @param subject the case's number there
 * @param openedAt the earliest known moment of the case
 * @param channel where it was opened, or null
 * @param brand under which it is served, or null
 * @param title in the platform's words, or null
 * @param issueType in the platform's words, or null
 * @param product in the platform's words, or null
 * @param severity or null
 * @param language a BCP 47 tag, or null
 * @param customer null while unknown
 * @param team the front line's team, or null
 * @param agent the front line's agent, or null
 * @param level the front line's level, or null
 * @param attempts what was tried, oldest first
 * @param approvals what needed approval, oldest first
 * @param promises dated promises to the customer
 * @param clocks the readings of the case's clocks
 * @param sentimentCourse of the customer's messages, oldest first, each -1 (worst) to 1
 * @param earlierEscalations closed ones, oldest first
 * @param messages the last ones, at most 50, oldest first
 * @param messageCount number of all messages of the case
 * @param rest path of the case at intake when not all is here, or null
 */
public record CaseSnapshot(
        @NotNull String source,
        @NotNull String subject,
        @NotNull Instant openedAt,
        Channel channel,
        String brand,
        String title,
        String issueType,
        String product,
        Severity severity,
        String language,
        Customer customer,
        String team,
        String agent,
        SupportLevel level,
        @NotNull List<SnapshotAttempt> attempts,
        @NotNull List<SnapshotApproval> approvals,
        @NotNull List<SnapshotPromise> promises,
        @NotNull List<SnapshotClock> clocks,
        @NotNull List<@DecimalMin("-1") @DecimalMax("1") Double> sentimentCourse,
        @NotNull List<EarlierEscalation> earlierEscalations,
        @NotNull List<SnapshotMessage> messages,
        @NotNull @Min(0) Integer messageCount,
        String rest) {
    public CaseSnapshot {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(openedAt, "openedAt");
        attempts = Lists.copy(attempts);
        approvals = Lists.copy(approvals);
        promises = Lists.copy(promises);
        clocks = Lists.copy(clocks);
        sentimentCourse = Lists.copy(sentimentCourse);
        sentimentCourse.forEach(sentiment -> Ranges.between(-1, 1, sentiment, "sentiment"));
        earlierEscalations = Lists.copy(earlierEscalations);
        messages = Lists.copy(messages);
        Objects.requireNonNull(messageCount, "messageCount");
        Ranges.atLeast(0, messageCount, "messageCount");
    }
}
