package io.baton.contracts;

/** The ranges that the numbers in records keep; an absent number keeps every range. */
public final class Ranges {
    private Ranges() {}

    /** @throws IllegalArgumentException when a number is below {@code least} */
    public static void atLeast(int least, Number value, String name) {
        if (value != null && !(value.doubleValue() >= least)) {
            throw new IllegalArgumentException(name + " must be at least " + least + " but is " + value);
        }
    }

    /** @throws IllegalArgumentException when a number lies outside {@code low} to {@code high}, both allowed, or is none */
    public static void between(double low, double high, Number value, String name) {
        if (value != null && !(value.doubleValue() >= low && value.doubleValue() <= high)) {
            throw new IllegalArgumentException(name + " must be between " + low + " and " + high + " but is " + value);
        }
    }
}
