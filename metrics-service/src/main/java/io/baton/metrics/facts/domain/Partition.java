package io.baton.metrics.facts.domain;

/** A partition of a topic. */
public record Partition(String topic, int number) {}
