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
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked for: which observations, and how they are broken down. */
record FigureQuery(Selection selection, Grouping grouping) {
    private static final Map<Dimension, Class<? extends Enum<?>>> CLOSED = Map.of(
            Dimension.LEVEL, SupportLevel.class,
            Dimension.KIND, EscalationKind.class,
            Dimension.TRIGGER, TriggerType.class,
            Dimension.CHANNEL, Channel.class,
            Dimension.TIER, Tier.class);

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
        Course course = interval.map(length -> new Course(length, zone)).orElse(null);
        Selection selection = selection(parameters);
        return new FigureQuery(selection, new Grouping(dimensions, course));
    }

    /**
     * Reads window and filters, and refuses whatever else was given and not read before.
     *
     * @throws InvalidInputException when one is unknown or wrong
     */
    static Selection selection(QueryParameters parameters) {
        Optional<Instant> from = parameters.instant("from");
        Optional<Instant> to = parameters.instant("to");
        Map<Dimension, String> filters = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            filter(parameters, dimension).ifPresent(value -> filters.put(dimension, value));
        }
        parameters.check();
        return new Selection(window(from.orElse(null), to.orElse(null)), filters);
    }

    private static Window window(Instant from, Instant to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidInputException(List.of(new Violation("?to", "must be later than from", to.toString())));
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

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
