package io.baton.bench.deadlines;

/**
 * Cases that were due at one tick.
 *
 * @param cases how many
 * @param seconds from the tick's append until all that came of it was committed and published
 * @param intake seconds of intake's processor time meanwhile
 * @param postgres of PostgreSQL's
 */
record DueRun(int cases, double seconds, double intake, double postgres) {
    double casesPerSecond() {
        return cases / seconds;
    }
}
