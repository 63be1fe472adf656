package io.baton.bench.detection;

/** A figure with the interval in which it lies in 95 of 100 samples of the same rows. */
record Figure(double value, double low, double high) {}
