package io.baton.metrics.facts.domain;

import java.util.Set;

/** What of the log was not processed yet. */
public sealed interface Unread {
    /** True when something of the partition may be unread. */
    boolean mayHold(Partition partition);

    /** The partitions that are known to hold unread records. */
    Set<Partition> partitions();

    /** The log answered: just these partitions hold unread records. */
    record Known(Set<Partition> partitions) implements Unread {
        public Known {
            partitions = Set.copyOf(partitions);
        }

        @Override
        public boolean mayHold(Partition partition) {
            return partitions.contains(partition);
        }
    }

    /** The log did not answer: any partition may hold some; which there are beyond those that were begun is not known. */
    record Unknown() implements Unread {
        @Override
        public boolean mayHold(Partition partition) {
            return true;
        }

        @Override
        public Set<Partition> partitions() {
            return Set.of();
        }
    }
}
