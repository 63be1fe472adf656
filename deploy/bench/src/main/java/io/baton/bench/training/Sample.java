package io.baton.bench.training;

import io.baton.intake.detection.domain.text.Features;

/**
 * An example as numbers.
 *
 * @param features places in the hash space; one that occurs twice is there twice
 * @param unit the value of each feature, so that long texts weigh no more than short ones
 */
record Sample(int[] features, double unit, int label, double weight) {
    static Sample of(Example example, int bits) {
        Features features = Features.of(example.text());
        int[] places = new int[features.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = features.hash(i) & (1 << bits) - 1;
        }
        return new Sample(places, 1 / Math.sqrt(Math.max(1, places.length)), example.label(), example.weight());
    }
}
