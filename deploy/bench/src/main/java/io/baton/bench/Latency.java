package io.baton.bench;

import java.util.List;

/**
 * How long it took, in milliseconds from the moment at which the contact event was due.
 *
 * @param eventsPerSecond the load
 * @param requested until the escalation was asked for
 * @param routed until it was routed
 * @param drafted until its first draft
 * @param expected how many escalations there should be
 */
record Latency(
        double eventsPerSecond, List<Double> requested, List<Double> routed, List<Double> drafted, long expected) {}
