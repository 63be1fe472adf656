package io.baton.intake.issue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * WIDESPREAD_ISSUE: within a window, more customers have an issue than is usual for that hour.
 *
 * @param window a whole number of slots
 * @param customers how many different ones there must be at least
 * @param factor how many times what is usual they must be
 * @param days before, at most, that say what is usual
 * @param join whether other cases of a group that are being escalated anyway are told of it
 */
public record WidespreadIssue(boolean enabled, Duration window, int customers, double factor, int days, boolean join) {
    /** No issue is ever widespread. */
    public static final WidespreadIssue OFF = new WidespreadIssue(false, Slot.LENGTH, 2, 1, 1, false);

    /** Whether the customers of a window are enough to ask what is usual. */
    public boolean areMany(int now) {
        return enabled && now >= customers;
    }

    /**
     * Judges an issue at the end of a slot.
     *
     * @param now different customers who have the issue, in the window that ends with the slot
     * @param before customers of the same window on each of the days before of which anything is known
     * @param running the latest group of the issue before, or null
     * @return a new group, or the running one as it goes on; empty when there are not that many customers
     */
    public Optional<IssueGroup> judge(Slot slot, int now, List<Integer> before, IssueGroup running) {
        double usual = median(before);
        if (!areMany(now) || now < factor * usual) {
            return Optional.empty();
        }
        Instant starts = slot.ends().minus(window);
        boolean goesOn = running != null && !running.ends().isBefore(starts);
        return Optional.of(goesOn ? running.goesOnTo(slot.ends()) : IssueGroup.seen(slot, now, usual, starts));
    }

    /** Not the mean: one bad day would hide the next. */
    private static double median(List<Integer> before) {
        if (before.isEmpty()) {
            return 0;
        }
        List<Integer> sorted = before.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
