package io.baton.bench.deadlines;

import io.baton.bench.log.Feeder;
import io.baton.bench.log.LogProgress;
import io.baton.bench.workload.OpenCases;
import io.baton.contracts.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** Opens cases by telling intake of them, as a contact centre would. */
final class OpenCaseFeed {
    private static final String OTHERS = "Northwind";
    private static final Duration OTHERS_OPENED = Duration.ofHours(1);
    private static final int AT_ONCE = 10_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final double MARGIN = 2;
    private static final Duration LEAST_LEAD = Duration.ofSeconds(8);

    private final Feeder feeder;
    private final LogProgress progress;
    private double secondsPerCase;

    OpenCaseFeed(Feeder feeder, LogProgress progress) {
        this.feeder = feeder;
        this.progress = progress;
    }

    /** Opens cases that are not due for weeks, and learns how long that takes. */
    void open(String label, int cases) throws InterruptedException, ExecutionException, TimeoutException {
        for (int opened = 0; opened < cases; opened += AT_ONCE) {
            int now = Math.min(AT_ONCE, cases - opened);
            secondsPerCase =
                    secondsOf(label + opened, now, OTHERS, Instant.now().minus(OTHERS_OPENED)) / now;
        }
    }

    /**
     * Opens cases that are all due at one moment, some time after all of it is read.
     *
     * @return that moment, which lies ahead
     */
    Instant openDue(String label, int cases, Breach breach)
            throws InterruptedException, ExecutionException, TimeoutException {
        Duration lead = LEAST_LEAD.plusMillis((long) (secondsPerCase * cases * MARGIN * 1_000));
        Instant due = Instant.ofEpochMilli(Instant.now().plus(lead).toEpochMilli());
        secondsOf(label, cases, breach.brand(), due.minus(DeadlinePolicy.FIRST_RESPONSE));
        if (Instant.now().isAfter(due.minusSeconds(2))) {
            throw new TimeoutException("the machine is too busy: cases were due while they were still being opened");
        }
        return due;
    }

    private double secondsOf(String label, int cases, String brand, Instant opened)
            throws InterruptedException, ExecutionException, TimeoutException {
        long start = System.nanoTime();
        feeder.write(OpenCases.records(Topics.CONTACT_EVENTS, label, cases, brand, opened));
        progress.awaitRead(progress.work(List.of(Topics.CONTACT_EVENTS)), LONGEST);
        return (System.nanoTime() - start) / 1e9;
    }
}
