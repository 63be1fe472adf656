package io.baton.routing.matrix.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What values a fact has, and how a value is written in a unary test. */
public sealed interface FactType {

    /** The value that a word of a unary test stands for; empty when the type has no such value. */
    Optional<Comparable<?>> valueOf(String word);

    /** Whether {@code <}, {@code >=} and ranges mean something. */
    boolean isOrdered();

    /** The allowed values in words. */
    String described();

    /** A decimal number. */
    record Numeric() implements FactType {
        @Override
        public Optional<Comparable<?>> valueOf(String word) {
            try {
                double value = Double.parseDouble(word);
                return word.matches("-?[0-9]+(\\.[0-9]+)?") ? Optional.of(value) : Optional.empty();
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        @Override
        public boolean isOrdered() {
            return true;
        }

        @Override
        public String described() {
            return "a number such as 3 or 0.5";
        }
    }

    /** A text, compared without regard to case; {@code billing.*} stands for billing and everything below it. */
    record Text() implements FactType {
        @Override
        public Optional<Comparable<?>> valueOf(String word) {
            return word.isBlank() ? Optional.empty() : Optional.of(word);
        }

        @Override
        public boolean isOrdered() {
            return false;
        }

        @Override
        public String described() {
            return "a text that is not empty";
        }
    }

    /** True or false. */
    record Flag() implements FactType {
        @Override
        public Optional<Comparable<?>> valueOf(String word) {
            return word.equals("true") || word.equals("false") ? Optional.of(Boolean.valueOf(word)) : Optional.empty();
        }

        @Override
        public boolean isOrdered() {
            return false;
        }

        @Override
        public String described() {
            return "true or false";
        }
    }

    /**
     * One constant of an enum.
     *
     * @param ordered whether the order of the constants means something
     */
    record Choice(Class<? extends Enum<?>> constants, boolean ordered) implements FactType {
        @Override
        public Optional<Comparable<?>> valueOf(String word) {
            return Arrays.stream(constants.getEnumConstants())
                    .filter(constant -> constant.name().equals(word))
                    .<Comparable<?>>map(constant -> constant)
                    .findFirst();
        }

        @Override
        public boolean isOrdered() {
            return ordered;
        }

        @Override
        public String described() {
            return "one of "
                    + Arrays.stream(constants.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "));
        }
    }
}
