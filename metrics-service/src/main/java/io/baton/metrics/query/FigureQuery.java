package io.baton.metrics.query;

import io.baton.contracts.Channel;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.metrics.definition.domain.Course;
import io.baton.metrics.definition.domain.Dimension;
import io.baton.metrics.definition.domain.Grouping;
import io.baton.metrics.definition.domain.Interval;
import io.baton.metrics.definition.domain.Selection;
import io.baton.metrics.definition.domain.Window;
import io.baton.web.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked for: which observations, and how they are broken down.
 *
 * @param compared true when the figures of the window before belong to the answer; the window is bounded then
 */
record FigureQuery(Selection selection, Grouping grouping, boolean compared) {
    private static final Map<Dimension, Class<? extends Enum<?>>> CLOSED = Map.of(
            Dimension.LEVEL, SupportLevel.class,
            Dimension.KIND, EscalationKind.class,
            Dimension.TRIGGER, TriggerType.class,
            Dimension.CHANNEL, Channel.class,
            Dimension.TIER, Tier.class);

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * Reads the parameters of a figure.
     *
     * @throws InvalidInputException when one is unknown or wrong
     */
    static FigureQuery of(QueryParameters parameters) {
        List<Dimension> dimensions = parameters
                .value(
                        "groupBy",
                        FigureQuery::dimensions,
                        "must be one or more of " + String.join(", ", Dimension.parameters())
                                + ", each once, separated by commas")
                .orElse(List.of());
        Optional<Interval> interval = parameters.value(
                "interval", Interval::named, "must be one of " + String.join(", ", Interval.parameters()));
        ZoneId zone = parameters
                .value("timezone", FigureQuery::zone, "must be a time zone such as Europe/Berlin")
                .orElse(ZoneOffset.UTC);
        boolean compared = parameters.oneOf("compare", List.of("previous")).isPresent();
        parameters.flag("exact"); // Every figure is exact, whichever is asked for.
        Selection selection = selection(parameters);
        if (compared && (interval.isPresent() || !selection.window().isBounded())) {
            throw refused("?compare", "needs from and to, and no interval", "previous");
        }
        Course course = interval.map(length -> new Course(length, zone)).orElse(null);
        return new FigureQuery(selection, new Grouping(dimensions, course), compared);
    }

    /**
     * Reads window and filters, and refuses whatever else was given and not read before.
     *
     * @throws InvalidInputException when one is unknown or wrong
     */
    static Selection selection(QueryParameters parameters) {
        Optional<Instant> from = instant(parameters, "from");
        Optional<Instant> to = instant(parameters, "to");
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filter(parameters, dimension).ifPresent(value -> filters.put(dimension, value));
        }
        parameters.check();
        return new Selection(window(from.orElse(null), to.orElse(null)), filters);
    }

    private static Optional<Instant> instant(QueryParameters parameters, String name) {
        return parameters.value(
                name,
                FigureQuery::time,
                "must be a date and time with zone such as 2026-03-01T00:00:00Z, in the years 1 to 9999");
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant())
                    .filter(time -> !time.isBefore(EARLIEST) && time.isBefore(LATEST));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Window window(Instant from, Instant to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw refused("?to", "must be later than from", to.toString());
        }
        return new Window(from, to);
    }

    private static Optional<String> filter(QueryParameters parameters, Dimension dimension) {
        Class<? extends Enum<?>> closed = CLOSED.get(dimension);
        return closed == null
                ? parameters.text(dimension.parameter())
                : parameters.oneOf(dimension.parameter(), names(closed));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return names;
    }

    private static Optional<List<Dimension>> dimensions(String list) {
        List<Dimension> dimensions = new ArrayList<>();
        for (String name : list.split(",", -1)) {
            Optional<Dimension> dimension = Dimension.named(name);
            if (dimension.isEmpty() || dimensions.contains(dimension.get())) {
                return Optional.empty();
            }
            dimensions.add(dimension.get());
        }
        return Optional.of(dimensions);
    }

    private static InvalidInputException refused(String pointer, String message, String value) {
        return new InvalidInputException(List.of(new Violation(pointer, message, value)));
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
