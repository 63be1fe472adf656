package io.baton.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Counts what goes through the inbox. */
final class InboxMetrics {

    private final Counter consumed;
    private final Counter duplicates;
    private final Counter deadLetters;
    private final Timer batches;

    InboxMetrics(MeterRegistry registry) {
        consumed = registry.counter("baton.inbox.events");
        duplicates = registry.counter("baton.inbox.duplicates");
        deadLetters = registry.counter("baton.inbox.dead.letters");
        batches = registry.timer("baton.inbox.batches");
    }

    void time(Runnable batch) {
        batches.record(batch);
    }

    void processed(int events, int duplicateEvents, int deadLetterEvents) {
        consumed.increment(events);
        duplicates.increment(duplicateEvents);
        deadLetters.increment(deadLetterEvents);
    }
}
