package io.baton.metrics.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.metrics.FoldedFacts;
import io.baton.metrics.SmallDay;
import io.baton.metrics.definition.domain.Calculation;
import io.baton.metrics.definition.domain.Calculation.Group;
import io.baton.metrics.definition.domain.Course;
import io.baton.metrics.definition.domain.Dimension;
import io.baton.metrics.definition.domain.Figure;
import io.baton.metrics.definition.domain.Grouping;
import io.baton.metrics.definition.domain.Interval;
import io.baton.metrics.definition.domain.Metrics;
import io.baton.metrics.definition.domain.Selection;
import io.baton.metrics.definition.domain.Window;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Facts and figures do not depend on when an event arrives, nor on how often. */
class ArrivalOrderTest {
    private static final List<Emitted> IN_ORDER = SmallDay.events();
    private static final List<Result> FIGURES = figuresOf(new FoldedFacts(IN_ORDER));

    private record Result(String metric, Figure total, Optional<Figure> beside, List<Group> groups) {}

    @Property
    void givesTheSameFacts(@ForAll("arrivals") List<Emitted> arrivals) {
        assertThat(new HashSet<>(new FoldedFacts(arrivals).histories()))
                .isEqualTo(new HashSet<>(new FoldedFacts(IN_ORDER).histories()));
    }

    @Property(tries = 200)
    void givesTheSameFigures(@ForAll("arrivals") List<Emitted> arrivals) {
        assertThat(figuresOf(new FoldedFacts(arrivals))).isEqualTo(FIGURES);
    }

    /** Any order of the day's events, some of them twice. */
    @Provide
    Arbitrary<List<Emitted>> arrivals() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<Emitted> arrivals = new ArrayList<>(IN_ORDER);
            IN_ORDER.stream().filter(event -> random.nextInt(3) == 0).forEach(arrivals::add);
            Collections.shuffle(arrivals, random);
            return arrivals;
        });
    }

    private static List<Result> figuresOf(FoldedFacts facts) {
        Grouping grouping = new Grouping(
                List.of(Dimension.CHANNEL, Dimension.TRIGGER), new Course(Interval.DAY, ZoneId.of("Europe/Berlin")));
        return Metrics.all().stream()
                .map(metric -> {
                    Calculation calculation = new Calculation(metric, new Selection(Window.EVER, Map.of()), grouping);
                    facts.histories().forEach(calculation::add);
                    return new Result(metric.name(), calculation.total(), calculation.beside(), calculation.groups());
                })
                .toList();
    }
}
