package io.baton.metrics.facts.domain;

import java.time.Instant;

/**
 * How far the facts have come in a partition.
 *
 * @param last the time of the last record of the log that was folded, which need not be the newest
 * @param newest the newest time of all that were folded
 */
public record PartitionReach(Partition partition, Instant last, Instant newest) {}
