package io.baton.messaging;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;

/** Repeats work for as long as its fault is one that passes; logs when the trouble starts and when it ends. */
final class Retry {

    private static final Logger LOG = Logger.getLogger(Retry.class);

    private final Backoff backoff;
    private final RandomGenerator random;
    private final StopSignal stop;

    Retry(Backoff backoff, RandomGenerator random, StopSignal stop) {
        this.backoff = backoff;
        this.random = random;
        this.stop = stop;
    }

    /**
     * The result of the first try that succeeds.
     *
     * @param passes faults after which the work is repeated; any other is thrown
     * @throws ShuttingDownException when the process stops before the work succeeded
     */
    <R> R untilItPasses(String work, Predicate<Throwable> passes, Supplier<R> attempt) {
        long started = System.nanoTime();
        for (int failures = 0; ; ) {
            try {
                R result = attempt.get();
                logRecovery(work, failures, started);
                return result;
            } catch (ShuttingDownException stopping) {
                throw stopping;
            } catch (RuntimeException fault) {
                endWhenStopping();
                if (!passes.test(fault)) {
                    throw fault;
                }
                failures++;
                logFirst(work, failures, fault);
                stop.pause(backoff.after(failures, random.nextDouble()));
            }
        }
    }

    /**
     * A fault while the process stops says nothing about the work, for parts of it may be gone already.
     *
     * @throws ShuttingDownException when it does
     */
    void endWhenStopping() {
        if (stop.stopping()) {
            throw new ShuttingDownException();
        }
    }

    private static void logFirst(String work, int failures, RuntimeException fault) {
        if (failures == 1) {
            LOG.warnf("work=%s state=paused fault=%s", work, Reasons.shortOf(fault));
        }
    }

    private static void logRecovery(String work, int failures, long started) {
        if (failures > 0) {
            Duration lasted = Duration.ofNanos(System.nanoTime() - started);
            LOG.infof("work=%s state=resumed tries=%d lasted=%s", work, failures + 1, lasted);
        }
    }
}
