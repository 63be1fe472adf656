package io.baton.bench.detection;

/**
 * A row with what was right and what was found.
 *
 * @param score by which rows can be ordered; 1 or 0 where there is only yes or no
 */
record Judged(boolean right, boolean found, double score) {
    static Judged of(boolean right, boolean found) {
        return new Judged(right, found, found ? 1 : 0);
    }
}
