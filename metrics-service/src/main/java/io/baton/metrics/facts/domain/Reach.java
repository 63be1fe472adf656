package io.baton.metrics.facts.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far the facts reach.
 *
 * @param folded a partition of which nothing was folded yet is absent
 * @param unread not older than {@code folded}
 */
public record Reach(List<PartitionReach> folded, Unread unread) {
    public Reach {
        folded = List.copyOf(folded);
    }

    /**
     * Up to which time the facts from some topics are complete, as far as their writers have told: when nothing of the
     * topics is unread, the newest time known from any topic, so that a partition at rest holds nothing back; otherwise the
     * earliest of the times at which the reading of the unread partitions has arrived. Empty when nothing was folded, or
     * nothing of a partition that holds unread records.
     */
    public Optional<Instant> through(Collection<String> topics) {
        boolean unreadFromTheStart = unread.partitions().stream()
                .anyMatch(partition -> topics.contains(partition.topic()) && !isFolded(partition));
        if (unreadFromTheStart) {
            return Optional.empty();
        }
        Optional<Instant> newest = folded.stream().map(PartitionReach::newest).max(Comparator.naturalOrder());
        Optional<Instant> arrived = folded.stream()
                .filter(reach -> topics.contains(reach.partition().topic()) && unread.mayHold(reach.partition()))
                .map(PartitionReach::last)
                .min(Comparator.naturalOrder());
        return arrived.or(() -> newest);
    }

    private boolean isFolded(Partition partition) {
        return folded.stream().anyMatch(reach -> reach.partition().equals(partition));
    }
}
