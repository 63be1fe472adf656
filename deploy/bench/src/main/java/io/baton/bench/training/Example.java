package io.baton.bench.training;

/**
 * A text to learn from.
 *
 * @param label its place in the recipe's list of labels
 * @param weight how much it counts; 1 is usual
 * @param dataset where it comes from, so that a whole set can be left out
 */
public record Example(String text, int label, double weight, String dataset) {}
