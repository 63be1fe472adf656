package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baton.metrics.FoldedFacts;
import io.baton.metrics.SmallDay;
import io.baton.metrics.definition.domain.Calculation.Group;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of {@link SmallDay}, worked out by hand. */
class SmallDayFiguresTest {
    private static final FoldedFacts FACTS = new FoldedFacts(SmallDay.events());
    private static final Selection EVERYTHING = new Selection(Window.EVER, Map.of());

    @Test
    void escalationRateIsThreeOfFive() {
        Figure figure = total("escalation-rate", EVERYTHING);

        assertThat(figure.value()).isEqualTo(0.6);
        assertThat(figure.numerator()).isEqualTo(3L);
        assertThat(figure.denominator()).isEqualTo(5);
        assertThat(figure.n()).isEqualTo(5);
        assertThat(figure.mature()).isEqualTo(0.6);
        assertThat(figure.confidence().low()).isCloseTo(0.2307, within(0.0001));
        assertThat(figure.confidence().high()).isCloseTo(0.8824, within(0.0001));
    }

    @Test
    void timeToEscalateStartsAtTheFirstContact() {
        Figure figure = total("time-to-escalate", EVERYTHING);

        assertThat(figure.numerator()).isEqualTo(1800.0 + 600 + 3600);
        assertThat(figure.denominator()).isEqualTo(3);
        assertThat(figure.value()).isEqualTo(2000);
        assertThat(figure.percentiles()).isEqualTo(new Percentiles(1800, 3240, 3420, 3564));
        assertThat(figure.confidence()).isNull();
    }

    @Test
    void resolutionTimeRunsToTheLastResolutionThroughTheReopening() {
        Figure figure = total("resolution-time-after-escalation", EVERYTHING);

        assertThat(figure.numerator()).isEqualTo(7200.0 + 4500);
        assertThat(figure.value()).isEqualTo(5850);
        assertThat(figure.percentiles().p90()).isEqualTo(6930);
        assertThat(figure.mature()).isEqualTo(1);
    }

    @Test
    void satisfactionCountsSurveysAfterAnEscalationOnly() {
        Calculation calculation = calculated("csat-after-escalation", EVERYTHING, Grouping.NONE);

        assertThat(calculation.total().numerator()).isEqualTo(1L);
        assertThat(calculation.total().denominator()).isEqualTo(2);
        assertThat(calculation.total().rating()).isEqualTo(new Figure.Rating(3.5, 2.0 / 3));
        assertThat(calculation.beside())
                .hasValueSatisfying(never -> assertThat(never.value()).isEqualTo(1))
                .hasValueSatisfying(never -> assertThat(never.n()).isEqualTo(1));
    }

    @Test
    void aSurveyBelongsToTheLatestEscalationBeforeIt() {
        Selection care = new Selection(Window.EVER, Map.of(Dimension.TEAM, "care"));

        Figure figure = total("csat-after-escalation", care);

        assertThat(figure.n()).isEqualTo(1);
        assertThat(figure.rating().mean()).isEqualTo(2);
    }

    @Test
    void repeatEscalationCountsTheOneThatOnlyRoutingKnows() {
        Figure figure = total("repeat-escalation-rate", EVERYTHING);

        assertThat(figure.numerator()).isEqualTo(1L);
        assertThat(figure.denominator()).isEqualTo(3);
        assertThat(figure.mature()).isEqualTo(2.0 / 3);
    }

    @Test
    void draftOutcomesCountTheLatestStatus() {
        Figure figure = total("draft-outcomes", EVERYTHING);

        assertThat(figure.value()).isEqualTo(0.5);
        assertThat(figure.outcomes())
                .containsExactly(
                        new Figure.Outcome("ESCALATION_CONFIRMED", "HELD", "BUILT_IN", 1),
                        new Figure.Outcome("ESCALATION_CONFIRMED", "SENT", "BUILT_IN", 1));
    }

    @Test
    void daysFollowTheZoneThroughTheChangeToSummerTime() {
        Grouping days = new Grouping(List.of(), new Course(Interval.DAY, ZoneId.of("Europe/Berlin")));

        assertThat(shares(calculated("escalation-rate", EVERYTHING, days)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "2026-03-27T23:00:00Z", "1/2",
                        "2026-03-28T23:00:00Z", "1/2",
                        "2026-03-29T22:00:00Z", "1/1"));
    }

    @Test
    void aRateByATraitOfTheCaseHasTheCasesOfTheGroupBelow() {
        Grouping channels = new Grouping(List.of(Dimension.CHANNEL), null);

        assertThat(shares(calculated("escalation-rate", EVERYTHING, channels)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("EMAIL", "1/2", "CHAT", "2/3"));
    }

    @Test
    void aRateByATraitOfTheEscalationHasAllCasesBelow() {
        Grouping teams = new Grouping(List.of(Dimension.TEAM), null);

        assertThat(shares(calculated("escalation-rate", EVERYTHING, teams)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("billing", "2/5", "care", "1/5", "null", "1/5"));
    }

    @Test
    void aRateByBothHasTheCasesOfTheTraitBelow() {
        Grouping both = new Grouping(List.of(Dimension.CHANNEL, Dimension.KIND), null);

        assertThat(shares(calculated("escalation-rate", EVERYTHING, both)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "EMAIL FUNCTIONAL", "1/2",
                        "EMAIL PRIORITY", "1/2",
                        "CHAT FUNCTIONAL", "1/3",
                        "CHAT HIERARCHICAL", "1/3",
                        "CHAT null", "1/3"));
    }

    @Test
    void anEscalationCountsOnceForEachOfItsTriggers() {
        Grouping triggers = new Grouping(List.of(Dimension.TRIGGER), null);

        assertThat(shares(calculated("repeat-escalation-rate", EVERYTHING, triggers)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "EXPLICIT_REQUEST", "0/1",
                        "NEGATIVE_SENTIMENT", "1/1",
                        "KEYWORD", "1/1",
                        "BUTTON", "0/1"));
    }

    @Test
    void aFilterOnTheEscalationLeavesTheDenominatorOfTheRate() {
        Selection billing = new Selection(Window.EVER, Map.of(Dimension.TEAM, "billing"));

        assertThat(total("escalation-rate", billing).value()).isEqualTo(0.4);
    }

    @Test
    void aFilterOnTheCaseNarrowsTheDenominatorOfTheRate() {
        Selection chat = new Selection(Window.EVER, Map.of(Dimension.CHANNEL, "CHAT"));

        assertThat(total("escalation-rate", chat).denominator()).isEqualTo(3);
    }

    @Test
    void aWindowHasItsStartAndNotItsEnd() {
        Instant openedA = Instant.parse("2026-03-28T22:50:00Z");
        Instant openedB = Instant.parse("2026-03-29T00:10:00Z");
        Selection window = new Selection(new Window(openedA, openedB), Map.of());

        assertThat(total("escalation-rate", window).denominator()).isEqualTo(1);
    }

    @Test
    void nothingObservedHasNoValue() {
        Selection before = new Selection(new Window(null, Instant.parse("2020-01-01T00:00:00Z")), Map.of());

        for (Metric metric : Metrics.all()) {
            Figure figure = total(metric.name(), before);
            assertThat(figure.n()).isZero();
            assertThat(figure.value()).isNull();
            assertThat(figure.confidence()).isNull();
            assertThat(figure.percentiles()).isNull();
            assertThat(figure.mature()).isNull();
        }
    }

    private static Figure total(String metric, Selection selection) {
        return calculated(metric, selection, Grouping.NONE).total();
    }

    private static Calculation calculated(String metric, Selection selection, Grouping grouping) {
        Calculation calculation = new Calculation(Metrics.named(metric).orElseThrow(), selection, grouping);
        FACTS.histories().forEach(calculation::add);
        return calculation;
    }

    private static Map<String, String> shares(Calculation calculation) {
        return calculation.groups().stream()
                .collect(Collectors.toMap(
                        SmallDayFiguresTest::keyOf,
                        group -> group.figure().numerator() + "/"
                                + group.figure().denominator()));
    }

    private static String keyOf(Group group) {
        return String.join(
                " ",
                Arrays.stream(group.key().values().toArray())
                        .map(String::valueOf)
                        .toList());
    }
}
