package io.baton.contracts.binding;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** The readers of single values. No value is converted from another JSON type. */
final class Scalars {
    /** Money and quantities beyond a thousand million million are mistakes, and their digits would fill memory. */
    private static final int MOST_INTEGER_DIGITS = 15;

    private static final int MOST_FRACTION_DIGITS = 9;
    private static final int LAST_YEAR = 9999;
    private static final String WHOLE = "must be a whole number from ";

    private Scalars() {}

    static Object text(JsonNode node, String pointer, List<Violation> violations) {
        return node.isTextual() ? node.textValue() : refused(node, pointer, "must be a string", violations);
    }

    static Object wholeNumber(JsonNode node, String pointer, List<Violation> violations) {
        return node.isIntegralNumber() && node.canConvertToInt()
                ? (Object) node.intValue()
                : refused(node, pointer, WHOLE + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE, violations);
    }

    static Object longWholeNumber(JsonNode node, String pointer, List<Violation> violations) {
        return node.isIntegralNumber() && node.canConvertToLong()
                ? (Object) node.longValue()
                : refused(node, pointer, WHOLE + Long.MIN_VALUE + " to " + Long.MAX_VALUE, violations);
    }

    static Object decimal(JsonNode node, String pointer, List<Violation> violations) {
        boolean binary = node.isFloatingPointNumber() && !node.isBigDecimal();
        if (!node.isNumber() || binary && !Double.isFinite(node.doubleValue())) {
            return refused(node, pointer, "must be a number", violations);
        }
        BigDecimal number = node.decimalValue();
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        boolean reasonable = (long) number.precision() - number.scale() <= MOST_INTEGER_DIGITS
                && number.stripTrailingZeros().scale() <= MOST_FRACTION_DIGITS
                && number.scale() >= -MOST_INTEGER_DIGITS;
        return reasonable
                ? number
                : refused(
                        node, pointer, "must have at most 15 digits before and 9 after the decimal point", violations);
    }

    /** A measurement, of which the last digits do not matter. */
    static Object approximate(JsonNode node, String pointer, List<Violation> violations) {
        return node.isNumber() && Double.isFinite(node.doubleValue())
                ? (Object) node.doubleValue()
                : refused(node, pointer, "must be a number", violations);
    }

    static Object bool(JsonNode node, String pointer, List<Violation> violations) {
        return node.isBoolean()
                ? (Object) node.booleanValue()
                : refused(node, pointer, "must be true or false", violations);
    }

    static Object instant(JsonNode node, String pointer, List<Violation> violations) {
        Object time = dateTime(node, pointer, violations);
        return time == null ? null : ((OffsetDateTime) time).toInstant();
    }

    /** Unlike {@link #instant} it keeps the zone in which it was written. */
    static Object dateTime(JsonNode node, String pointer, List<Violation> violations) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
            if (fourDigits(time.getYear())) {
                return time;
            }
        } catch (DateTimeParseException e) {
            // told below, as for years that the format has no place for
        }
        return refused(node, pointer, "must be a date and time with zone (RFC 3339)", violations);
    }

    static Object duration(JsonNode node, String pointer, List<Violation> violations) {
        try {
            return Duration.parse(node.isTextual() ? node.textValue() : "");
        } catch (DateTimeParseException e) {
            return refused(node, pointer, "must be an ISO 8601 duration such as PT2H30M", violations);
        }
    }

    static Object date(JsonNode node, String pointer, List<Violation> violations) {
        String text = node.isTextual() ? node.textValue() : "";
        try {
            LocalDate date = text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).toLocalDate();
            if (fourDigits(date.getYear())) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below, as for years that the format has no place for
        }
        return refused(node, pointer, "must be a date such as 2024-05-31", violations);
    }

    static Object uuid(JsonNode node, String pointer, List<Violation> violations) {
        try {
            UUID uuid = UUID.fromString(node.isTextual() ? node.textValue() : "");
            // fromString also takes 1-1-1-1-1
            if (uuid.toString().equalsIgnoreCase(node.textValue())) {
                return uuid;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        return refused(node, pointer, "must be a UUID", violations);
    }

    private static boolean fourDigits(int year) {
        return year >= 0 && year <= LAST_YEAR;
    }

    private static Object refused(JsonNode node, String pointer, String message, List<Violation> violations) {
        violations.add(new Violation(pointer, message, ValueReader.shown(node)));
        return null;
    }
}
