package io.baton.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds everybody back until the topics are as they must be: who writes before that may have a broker make the topic in a
 * shape of its own.
 */
public final class StartGate {

    private static final Duration CHECK = Duration.ofMillis(200);

    private final CountDownLatch open = new CountDownLatch(1);

    StartGate() {}

    void open() {
        open.countDown();
    }

    /** True once the topics are there. */
    public boolean isOpen() {
        return open.getCount() == 0;
    }

    /** Returns once the gate is open. */
    void pass(StopSignal stop) {
        try {
            while (!open.await(CHECK.toMillis(), TimeUnit.MILLISECONDS)) {
                stop.pause(Duration.ZERO);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ShuttingDownException();
        }
    }
}
