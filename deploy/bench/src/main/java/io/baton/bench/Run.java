package io.baton.bench;

import io.baton.bench.process.CpuSeconds;

/**
 * One side in one round.
 *
 * @param events how many
 * @param seconds how long it took
 * @param used by Baton's processes
 * @param usedByBareLoop seconds of processor time
 */
record Run(int events, double seconds, CpuSeconds used, double usedByBareLoop) {

    double eventsPerSecond() {
        return events / seconds;
    }

    /** Seconds of processor time for 1 000 events. */
    double perThousand(double cpuSeconds) {
        return cpuSeconds * 1_000 / events;
    }
}
