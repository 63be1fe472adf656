package io.baton.intake.issue.domain;

import java.time.Duration;
import java.util.Objects;

/** What cases of all partitions can show together. */
public record IssuePolicy(WidespreadIssue widespread, ContactAgain again) {
    public IssuePolicy {
        Objects.requireNonNull(widespread, "widespread");
        Objects.requireNonNull(again, "again");
    }

    /** Whether anything is asked about them. */
    public boolean isOn() {
        return widespread.enabled() || again.enabled();
    }

    /** For how long contacts are needed. */
    public Duration remembered() {
        Duration days = Duration.ofDays(widespread.days() + 1L).plus(widespread.window());
        return days.compareTo(again.within()) > 0 ? days : again.within();
    }
}
