package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.metrics.FoldedFacts;
import io.baton.metrics.SmallDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** {@link SmallDay#escalatedAfterTheResolution()} as it looks at several moments of that day. */
class EscalatedAfterTheResolutionTest {
    private static final List<Emitted> DAY = SmallDay.escalatedAfterTheResolution();
    private static final Metric METRIC = new ResolutionTimeAfterEscalation();

    private record Ended(String at, long seconds) {}

    @Test
    void doesNotCountWhileTheEscalationIsOpen() {
        assertThat(ended(until("11:30"))).isEmpty();
    }

    @Test
    void doesNotCountBeforeRoutingTellsOfTheEscalation() {
        assertThat(ended(without(until("11:30"), event -> event.type().equals(EmittedTypes.ESCALATION_ROUTED))))
                .isEmpty();
    }

    @Test
    void endsWithTheEscalationWhenTheCaseWasResolvedBefore() {
        assertThat(ended(until("12:20"))).containsExactly(new Ended("2026-04-01T12:00:00Z", 3600));
    }

    @Test
    void doesNotCountWhileAFurtherEscalationIsOpen() {
        assertThat(ended(until("12:35"))).isEmpty();
    }

    @Test
    void isNotEndedByAnEscalationThatWasReturned() {
        assertThat(ended(until("12:45"))).containsExactly(new Ended("2026-04-01T12:00:00Z", 3600));
        assertThat(ended(without(
                        until("12:45"),
                        event -> event.time().isAfter(time("10:45"))
                                && event.time().isBefore(time("12:15")))))
                .isEmpty();
    }

    @Test
    void doesNotCountWhileTheCaseIsReopened() {
        assertThat(ended(until("13:00"))).isEmpty();
    }

    @Test
    void endsWithTheLastResolutionWhenThatIsLater() {
        assertThat(ended(until("14:00"))).containsExactly(new Ended("2026-04-01T13:30:00Z", 9000));
    }

    @Property(tries = 200)
    void endsAtTheSameTimeInWhateverOrderItArrives(@ForAll @IntRange(min = 1, max = 12) int events, @ForAll long seed) {
        List<Emitted> inOrder = DAY.subList(0, Math.min(events, DAY.size()));
        List<Emitted> arrivals = new ArrayList<>(inOrder);
        Collections.shuffle(arrivals, new Random(seed));

        assertThat(ended(arrivals)).isEqualTo(ended(inOrder));
    }

    private static List<Ended> ended(List<Emitted> events) {
        return new FoldedFacts(events)
                .histories().stream()
                        .flatMap(METRIC::observe)
                        .map(observed -> new Ended(observed.at().toString(), observed.amount() / 1000))
                        .toList();
    }

    private static List<Emitted> until(String time) {
        return without(DAY, event -> event.time().isAfter(time(time)));
    }

    private static List<Emitted> without(List<Emitted> events, Predicate<Emitted> left) {
        return events.stream().filter(left.negate()).toList();
    }

    private static Instant time(String time) {
        return Instant.parse("2026-04-01T" + time + ":00Z");
    }
}
