package io.baton.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ends every wait and every retry when the process stops. */
final class StopSignal {

    private final CountDownLatch stopped = new CountDownLatch(1);

    void stop() {
        stopped.countDown();
    }

    boolean stopping() {
        return stopped.getCount() == 0;
    }

    /**
     * Waits for {@code delay}.
     *
     * @throws ShuttingDownException when the process stops or the thread is interrupted in the meantime
     */
    void pause(Duration delay) {
        try {
            if (stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ShuttingDownException();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ShuttingDownException();
        }
    }
}
