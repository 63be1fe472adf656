package io.baton.metrics.definition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.Topics;
import io.baton.metrics.FoldedFacts;
import io.baton.metrics.SmallDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is counted while the other topics have not been read. */
class OneTopicAloneTest {
    @Test
    void requestsAloneTellWhenACaseWasOpenedAndEscalated() {
        assertThat(figure("escalation-rate", Topics.ESCALATION_REQUESTS, Map.of())
                        .numerator())
                .isEqualTo(3L);
        assertThat(figure("time-to-escalate", Topics.ESCALATION_REQUESTS, Map.of())
                        .numerator())
                .isEqualTo(1800.0 + 600 + 3600);
    }

    @Test
    void requestsAloneTellTheTraitsOfTheCase() {
        Map<Dimension, String> chat = Map.of(Dimension.CHANNEL, "CHAT");

        assertThat(figure("escalation-rate", Topics.ESCALATION_REQUESTS, chat).n())
                .isEqualTo(2);
    }

    @Test
    void routingAloneTellsOfEscalationsAndTheirRepetition() {
        Figure figure = figure("repeat-escalation-rate", Topics.ESCALATION_EVENTS, Map.of());

        assertThat(figure.numerator()).isEqualTo(1L);
        assertThat(figure.denominator()).isEqualTo(2);
    }

    @Test
    void caseEventsAloneTellOfCasesWithoutEscalations() {
        assertThat(figure("escalation-rate", Topics.CASE_EVENTS, Map.of()).value())
                .isZero();
        assertThat(figure("resolution-time-after-escalation", Topics.CASE_EVENTS, Map.of())
                        .n())
                .isZero();
    }

    @Test
    void draftsAloneTellOfTheirOutcomes() {
        assertThat(figure("draft-outcomes", Topics.DRAFT_EVENTS, Map.of()).value())
                .isEqualTo(0.5);
    }

    private static Figure figure(String metric, String topic, Map<Dimension, String> filters) {
        List<Emitted> read = SmallDay.events().stream()
                .filter(event -> event.topic().equals(topic))
                .toList();
        Selection selection = new Selection(Window.EVER, filters);
        Calculation calculation = new Calculation(Metrics.named(metric).orElseThrow(), selection, Grouping.NONE);
        new FoldedFacts(read).histories().forEach(calculation::add);
        return calculation.total();
    }
}
