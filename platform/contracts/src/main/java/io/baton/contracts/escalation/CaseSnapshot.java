package io.baton.contracts.escalation;

import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Lists;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
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
 * @param customer null while unknown
 * @param team the front line's team
 * @param agent the front line's agent
 * @param level the front line's level
 * @param sentimentCourse of the customer's messages, oldest first
 * @param messages the last ones, oldest first
 * @param messageCount all messages of the case
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
        @NotNull List<Double> sentimentCourse,
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
        earlierEscalations = Lists.copy(earlierEscalations);
        messages = Lists.copy(messages);
        Objects.requireNonNull(messageCount, "messageCount");
    }
}
