package io.baton.bench;

import io.baton.bench.statistics.Statistics;
import java.util.List;
import java.util.Map;

/**
 * Everything that was measured.
 *
 * @param secondsToReady from the start of everything until all services were ready
 * @param rounds those that count
 * @param records in each topic after the rounds
 * @param memory MiB of each process after the rounds
 * @param latency at a quarter of the greatest throughput of the whole way
 */
record Results(
        double secondsToReady,
        List<Map<Side, Run>> rounds,
        Map<String, Long> records,
        Map<String, Double> memory,
        Latency latency) {

    List<Run> runs(Side side) {
        return rounds.stream().map(round -> round.get(side)).toList();
    }

    double medianThroughput(Side side) {
        return Statistics.median(runs(side).stream().map(Run::eventsPerSecond).toList());
    }

    /** The median of the rounds' ratios: what disturbs the machine for a while disturbs both sides of a round. */
    double medianRatioToBare(Side side) {
        return Statistics.median(
                rounds.stream().map(round -> ratioToBare(round, side)).toList());
    }

    static double ratioToBare(Map<Side, Run> round, Side side) {
        return round.get(side).eventsPerSecond() / round.get(Side.BARE).eventsPerSecond();
    }

    double totalMemory() {
        return memory.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
