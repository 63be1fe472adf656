package io.baton.bench.training;

import io.baton.intake.detection.domain.model.WordVectors;
import io.baton.intake.detection.domain.text.Features;

/**
 * An example as numbers.
 *
 * @param features places in the hash space; one that occurs twice is there twice
 * @param unit the value of each feature, so that long texts weigh no more than short ones
 * @param direction of the text's word vectors
 */
record Sample(int[] features, double unit, float[] direction, int label, double weight) {
    static Sample of(Example example, int bits, WordVectors vectors) {
        Features features = Features.of(example.text());
        int[] places = new int[features.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = features.hash(i) & (1 << bits) - 1;
        }
        double[] exact = vectors.direction(features);
        float[] direction = new float[exact.length];
        for (int d = 0; d < direction.length; d++) {
            direction[d] = (float) exact[d];
        }
        double unit = 1 / Math.sqrt(Math.max(1, places.length));
        return new Sample(places, unit, direction, example.label(), example.weight());
    }
}
