package io.baton.routing.assignment;

import io.baton.routing.RoutingConfig;
import io.baton.routing.escalation.QueueChanged;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Runs {@link OfferWaiting} on a thread of its own: after every change of queue or presence, and now and then for what a
 * crash or another instance left.
 */
@ApplicationScoped
class OfferScheduler {
    private static final Logger LOG = Logger.getLogger(OfferScheduler.class);

    private final OfferWaiting offers;
    private final RoutingConfig config;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "baton-offers"));
    private final AtomicBoolean asked = new AtomicBoolean();

    OfferScheduler(OfferWaiting offers, RoutingConfig config) {
        this.offers = offers;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        long millis = config.offerEvery().toMillis();
        executor.scheduleWithFixedDelay(this::run, millis, millis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        executor.shutdown();
    }

    /** Many changes in a row ask for one run. */
    void wake(@Observes QueueChanged changed) {
        if (asked.compareAndSet(false, true)) {
            try {
                executor.execute(this::run);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("work=offers state=stopped");
            }
        }
    }

    /** A failure must not end the schedule; what was left is offered in the next run. */
    private void run() {
        asked.set(false);
        try {
            offers.run();
        } catch (RuntimeException failure) {
            LOG.warnf("work=offers state=failed fault=%s", failure);
        }
    }
}
