package io.baton.intake.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WidespreadIssueTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID ISSUE = IssueGroup.issueId("Acme", "card", "payment.declined");
    private static final WidespreadIssue POLICY = new WidespreadIssue(true, Duration.ofMinutes(15), 3, 2, 14, true);

    @Test
    void needsSoManyCustomers() {
        assertThat(judged(2, List.of())).isEmpty();
        assertThat(judged(3, List.of())).hasValueSatisfying(group -> {
            assertThat(group.customers()).isEqualTo(3);
            assertThat(group.starts()).isEqualTo(NINE.minus(Duration.ofMinutes(15)));
            assertThat(group.ends()).isEqualTo(NINE);
        });
        assertThat(WidespreadIssue.OFF.judge(slot(0), 3, List.of(), null)).isEmpty();
    }

    @Test
    void isSilentWhenAsManyAreUsualAtThatHour() {
        assertThat(judged(4, List.of(2)))
                .hasValueSatisfying(group -> assertThat(group.usual()).isEqualTo(2));
        assertThat(judged(4, List.of(3))).isEmpty();
        assertThat(judged(4, List.of(2, 3))).isEmpty();
    }

    @Test
    void oneBadDayDoesNotHideTheNext() {
        assertThat(judged(4, List.of(1, 40, 2)))
                .hasValueSatisfying(group -> assertThat(group.usual()).isEqualTo(2));
    }

    @Test
    void goesOnAsOneGroupWhileItsWindowsTouch() {
        IssueGroup first = judged(3, List.of()).orElseThrow();

        assertThat(POLICY.judge(slot(15), 3, List.of(), first)).hasValueSatisfying(group -> {
            assertThat(group.groupId()).isEqualTo(first.groupId());
            assertThat(group.customers()).isEqualTo(3);
            assertThat(group.ends()).isEqualTo(NINE.plus(Duration.ofMinutes(15)));
        });
        assertThat(POLICY.judge(slot(16), 3, List.of(), first))
                .hasValueSatisfying(group -> assertThat(group.groupId()).isNotEqualTo(first.groupId()));
    }

    @Test
    void tellsIssuesApart() {
        assertThat(IssueGroup.issueId("a", "b", null)).isNotEqualTo(IssueGroup.issueId("a", null, "b"));
        assertThat(IssueGroup.issueId("a;1,b", "c", "d")).isNotEqualTo(IssueGroup.issueId("a", "b;c", "d"));
        assertThat(IssueGroup.issueId("Acme", "card", "payment.declined")).isEqualTo(ISSUE);
    }

    @Test
    void aMomentAtAnEndBelongsToTheNextSlot() {
        assertThat(Slot.endAfter(NINE.minusMillis(1))).isEqualTo(NINE);
        assertThat(Slot.endAfter(NINE)).isEqualTo(NINE.plus(Slot.LENGTH));
        assertThat(Slot.endedBy(NINE)).isEqualTo(NINE);
        assertThat(Slot.endedBy(NINE.minusMillis(1))).isEqualTo(NINE.minus(Slot.LENGTH));
    }

    private static Optional<IssueGroup> judged(int now, List<Integer> before) {
        return POLICY.judge(slot(0), now, before, null);
    }

    private static Slot slot(int minute) {
        Instant ends = NINE.plus(Duration.ofMinutes(minute));
        return new Slot(ISSUE, ends, ends, null);
    }
}
