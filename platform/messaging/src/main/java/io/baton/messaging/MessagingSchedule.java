package io.baton.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Runs what is done again and again. A run that fails is repeated at its next time. */
@Singleton
class MessagingSchedule {

    private static final Logger LOG = Logger.getLogger(MessagingSchedule.class);

    private final OutboxSweep sweep;
    private final InboxPurge purge;
    private final StartGate gate;
    private volatile boolean sweepFailed;

    MessagingSchedule(OutboxSweep sweep, InboxPurge purge, StartGate gate) {
        this.sweep = sweep;
        this.purge = purge;
        this.gate = gate;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void sweepOutbox() {
        if (!gate.isOpen()) {
            return;
        }
        try {
            sweep.run();
            sweepFailed = false;
        } catch (RuntimeException fault) {
            logFirst(fault);
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void purgeInbox() {
        purge.run();
    }

    private void logFirst(RuntimeException fault) {
        if (!sweepFailed) {
            LOG.warnf("work=sweep state=paused fault=%s", Reasons.shortOf(fault));
        }
        sweepFailed = true;
    }
}
