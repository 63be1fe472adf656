package io.baton.messaging;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;

/** Publishes lanes on a thread of its own, for callers that must not wait for Kafka for ever. */
final class BackgroundPublisher implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(BackgroundPublisher.class);

    private final LanePublisher publisher;
    private final Runnable untilReady;
    private final Thread thread = new Thread(this::run, "baton-outbox");
    private final Set<Integer> requested = new TreeSet<>();
    private CompletableFuture<Void> published = new CompletableFuture<>();
    private boolean closed;

    /** @param untilReady returns once there are topics to write to */
    BackgroundPublisher(LanePublisher publisher, Runnable untilReady) {
        this.publisher = publisher;
        this.untilReady = untilReady;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Completes when everything that is now unsent in these lanes is published. Requests that wait are joined. */
    synchronized CompletableFuture<Void> publish(Collection<Integer> lanes) {
        requested.addAll(lanes);
        notifyAll();
        return published;
    }

    /** Ends the thread once what it is doing ends; the stop signal cuts that short. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void run() {
        try {
            untilReady.run();
            for (Request next = take(); next != null; next = take()) {
                publisher.publishLanes(next.lanes());
                next.published().complete(null);
            }
        } catch (ShuttingDownException stopping) {
            LOG.debug("work=background-publisher state=stopped");
        }
    }

    private synchronized Request take() {
        while (requested.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        return closed ? null : takeRequested();
    }

    private Request takeRequested() {
        Request request = new Request(Set.copyOf(requested), published);
        requested.clear();
        published = new CompletableFuture<>();
        return request;
    }

    private record Request(Set<Integer> lanes, CompletableFuture<Void> published) {}
}
