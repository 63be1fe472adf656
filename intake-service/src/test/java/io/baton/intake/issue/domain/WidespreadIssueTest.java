package io.baton.intake.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WidespreadIssueTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID ISSUE = IssueGroup.issueId("Acme", "card", "payment.declined");
    private static final WidespreadIssue POLICY = new WidespreadIssue(true, Duration.ofMinutes(15), 3, 2, 2, true);

    @Test
    void needsSoManyDifferentCustomersWithinTheWindow() {
        List<Contact> two = List.of(contact(0, "a"), contact(1, "b"), contact(2, "b"));
        assertThat(judged(two, 15)).isEmpty();

        List<Contact> three = List.of(contact(0, "a"), contact(1, "b"), contact(14, "c"));
        assertThat(judged(three, 15)).hasSize(1);
        assertThat(judged(three, 20)).isEmpty();
    }

    @Test
    void countsFromTheStartOfTheWindowUpToItsEnd() {
        Contact atTheEnd = new Contact(UUID.randomUUID(), "c", NINE.plus(Duration.ofMinutes(15)));
        Contact justBefore =
                new Contact(UUID.randomUUID(), "c", atTheEnd.openedAt().minusMillis(1));

        assertThat(judged(List.of(contact(0, "a"), contact(1, "b"), atTheEnd), 15))
                .isEmpty();
        assertThat(judged(List.of(contact(0, "a"), contact(1, "b"), justBefore), 15))
                .hasSize(1);
        assertThat(WidespreadIssue.slotEnd(justBefore.openedAt())).isEqualTo(atTheEnd.openedAt());
        assertThat(WidespreadIssue.slotEnd(atTheEnd.openedAt())).isEqualTo(NINE.plus(Duration.ofMinutes(20)));
    }

    @Test
    void isSilentWhenAsManyAreUsualAtThatHour() {
        List<Contact> contacts = new ArrayList<>(List.of(contact(0, "a"), contact(1, "b"), contact(2, "c")));
        contacts.add(contact(-24 * 60, "d"));
        contacts.add(contact(-24 * 60 + 1, "e"));
        assertThat(judged(contacts, 15).get(0).usual()).isEqualTo(1);

        contacts.add(contact(-48 * 60, "f"));
        contacts.add(contact(-48 * 60 + 1, "g"));
        assertThat(judged(contacts, 15)).isEmpty();
    }

    @Test
    void goesOnAsOneGroupWhileItLasts() {
        IssueGroup first = judged(List.of(contact(0, "a"), contact(1, "b"), contact(2, "c")), 15)
                .get(0);
        List<Contact> later = List.of(contact(12, "d"), contact(16, "e"), contact(17, "f"));

        assertThat(POLICY.judge(ISSUE, NINE.plus(Duration.ofMinutes(20)), later, first))
                .hasValueSatisfying(group -> {
                    assertThat(group.groupId()).isEqualTo(first.groupId());
                    assertThat(group.leadCaseId()).isEqualTo(first.leadCaseId());
                    assertThat(group.ends()).isEqualTo(NINE.plus(Duration.ofMinutes(20)));
                });
        List<Contact> muchLater = List.of(contact(60, "d"), contact(61, "e"), contact(62, "f"));
        assertThat(POLICY.judge(ISSUE, NINE.plus(Duration.ofMinutes(65)), muchLater, first))
                .hasValueSatisfying(group -> assertThat(group.groupId()).isNotEqualTo(first.groupId()));
    }

    @Test
    void tellsIssuesApart() {
        assertThat(IssueGroup.issueId("a", "b", null)).isNotEqualTo(IssueGroup.issueId("a", null, "b"));
        assertThat(IssueGroup.issueId("a;1,b", "c", "d")).isNotEqualTo(IssueGroup.issueId("a", "b;c", "d"));
        assertThat(IssueGroup.issueId("Acme", "card", "payment.declined")).isEqualTo(ISSUE);
    }

    @Property(tries = 300)
    void theOrderInWhichContactsAreReadDoesNotMatter(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 90) Integer> minutes, @ForAll Random random) {
        List<Contact> contacts = new ArrayList<>();
        for (int i = 0; i < minutes.size(); i++) {
            contacts.add(
                    new Contact(new UUID(1, i), "customer " + i % 9, NINE.plus(Duration.ofMinutes(minutes.get(i)))));
        }
        List<Contact> shuffled = new ArrayList<>(contacts);
        Collections.shuffle(shuffled, random);

        assertThat(groups(shuffled)).isEqualTo(groups(contacts));
    }

    /** What becomes of all slots in which something was opened, in their order. */
    private static List<IssueGroup> groups(List<Contact> contacts) {
        List<IssueGroup> groups = new ArrayList<>();
        IssueGroup running = null;
        TreeSet<Instant> slots = new TreeSet<>();
        contacts.forEach(contact -> slots.add(WidespreadIssue.slotEnd(contact.openedAt())));
        for (Instant slot : slots) {
            IssueGroup now = POLICY.judge(ISSUE, slot, contacts, running).orElse(null);
            if (now != null) {
                groups.add(now);
                running = now;
            }
        }
        return groups;
    }

    private static List<IssueGroup> judged(List<Contact> contacts, int minute) {
        return POLICY.judge(ISSUE, NINE.plus(Duration.ofMinutes(minute)), contacts, null).stream()
                .toList();
    }

    private static Contact contact(int minute, String customer) {
        return new Contact(new UUID(2, 1000 + minute), customer, NINE.plus(Duration.ofMinutes(minute)));
    }
}
