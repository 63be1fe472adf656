package io.baton.intake.issue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * WIDESPREAD_ISSUE: within a window, more customers have an issue than is usual for that hour.
 *
 * @param window a whole number of slots
 * @param customers how many different ones there must be at least
 * @param factor how many times what is usual they must be
 * @param days of which the mean of the same window is what is usual
 * @param join whether later cases of a group that are being escalated anyway are told of it
 */
public record WidespreadIssue(boolean enabled, Duration window, int customers, double factor, int days, boolean join) {
    /** Times of day at whose ends issues are judged. */
    public static final Duration SLOT = Duration.ofMinutes(5);

    /** The end of the slot in which a moment lies; a moment at an end belongs to the next slot. */
    public static Instant slotEnd(Instant moment) {
        long seconds = SLOT.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * seconds + seconds);
    }

    /**
     * Judges an issue at the end of a slot.
     *
     * @param contacts about the issue: all of the window and of the same window on the days before; others do not matter
     * @param running the latest group of the issue before, or null
     * @return a new group, or the running one as it goes on; empty when there are not that many customers
     */
    public Optional<IssueGroup> judge(UUID issueId, Instant slotEnd, List<Contact> contacts, IssueGroup running) {
        Instant starts = slotEnd.minus(window);
        int now = customers(contacts, starts, slotEnd);
        if (!enabled || now < customers) {
            return Optional.empty();
        }
        double before = 0;
        for (int day = 1; day <= days; day++) {
            Duration ago = Duration.ofDays(day);
            before += customers(contacts, starts.minus(ago), slotEnd.minus(ago));
        }
        double usual = before / days;
        if (now < factor * usual) {
            return Optional.empty();
        }
        if (running != null && !running.ends().isBefore(starts)) {
            return Optional.of(running.goesOnTo(slotEnd));
        }
        UUID lead = contacts.stream()
                .filter(contact -> isWithin(contact, starts, slotEnd))
                .min(Contact.ORDER)
                .orElseThrow()
                .caseId();
        return Optional.of(
                new IssueGroup(IssueGroup.groupId(issueId, starts), issueId, lead, now, usual, starts, slotEnd));
    }

    private static int customers(List<Contact> contacts, Instant from, Instant to) {
        return (int) contacts.stream()
                .filter(contact -> isWithin(contact, from, to))
                .map(Contact::customer)
                .distinct()
                .count();
    }

    private static boolean isWithin(Contact contact, Instant from, Instant to) {
        return !contact.openedAt().isBefore(from) && contact.openedAt().isBefore(to);
    }
}
