package io.baton.bench.deadlines;

/**
 * Seconds in which nothing was due.
 *
 * @param seconds how many
 * @param ticks on all partitions together
 * @param batches in which intake read them
 * @param batchSeconds time in these batches
 * @param intake seconds of intake's processor time meanwhile
 * @param postgres of PostgreSQL's
 */
record IdleTicks(double seconds, long ticks, double batches, double batchSeconds, double intake, double postgres) {
    double millisPerTick() {
        return batchSeconds * 1_000 / ticks;
    }
}
