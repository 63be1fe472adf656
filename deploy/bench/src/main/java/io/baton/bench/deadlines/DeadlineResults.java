package io.baton.bench.deadlines;

import java.util.List;
import java.util.Map;

/**
 * Everything that was measured of deadlines.
 *
 * @param openCases live and open at the end, each with a clock that runs
 * @param due the rounds that count
 * @param additionsPerSecond of business time, in one thread
 */
record DeadlineResults(long openCases, Map<Breach, List<DueRun>> due, IdleTicks idle, double additionsPerSecond) {}
