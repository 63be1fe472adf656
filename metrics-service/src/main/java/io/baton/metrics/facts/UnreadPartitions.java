package io.baton.metrics.facts;

import io.baton.metrics.facts.domain.Unread;

/** Tells what of the consumed topics no instance of the service has processed yet. */
@FunctionalInterface
interface UnreadPartitions {
    /** The state of now or a little later; unknown when the log does not answer at once. Never fails. */
    Unread now();
}
