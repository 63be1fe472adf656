package io.baton.contracts;

import java.math.BigDecimal;

/** The one form of decimals in records, so that 1.50 and 1.5 are the same value whichever way they travelled. */
public final class Decimals {
    /** Written out, more would fill memory. */
    private static final int MOST_TRAILING_ZEROS = 30;

    private Decimals() {}

    /**
     * The same number without trailing zeros behind the point, and without exponent; null stays null.
     *
     * @throws IllegalArgumentException for a number with an enormous exponent
     */
    public static BigDecimal canonical(BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        if (stripped.scale() < -MOST_TRAILING_ZEROS) {
            throw new IllegalArgumentException("a number is beyond all measure: " + stripped);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
