package io.baton.local.sample;

import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.baton.local.replay.IntakeEdge;
import java.util.concurrent.TimeUnit;

/** Feeds the sample half-hour to intake, in a minute. */
public final class FeedSample {
    private final IntakeEdge edge;

    private FeedSample(IntakeEdge edge) {
        this.edge = edge;
    }

    /** Feeds it as it happens, from now on, and returns after its last event. */
    public static void to(LocalBaton baton, HalfHour halfHour) throws InterruptedException {
        new FeedSample(new IntakeEdge(baton.url(Service.INTAKE))).feed(halfHour);
    }

    private void feed(HalfHour halfHour) throws InterruptedException {
        long started = System.nanoTime();
        for (HalfHour.Moment moment : halfHour.events()) {
            TimeUnit.NANOSECONDS.sleep(moment.at().toNanos() - (System.nanoTime() - started));
            edge.deliver(moment.json());
        }
    }
}
