package io.baton.intake.backtest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private static final Escalated BUTTON = escalated(1, trigger(TriggerType.BUTTON, START));
    private static final Escalated BREACH = escalated(1, trigger(TriggerType.SLA_BREACHED, START));

    @Test
    void countsCasesEscalationsTriggersAndChanges() {
        Findings findings = Findings.none(10)
                .with(compared(1, Escalated.NOTHING, BUTTON))
                .with(compared(2, BREACH, Escalated.NOTHING))
                .with(compared(3, BUTTON, escalated(2, trigger(TriggerType.BUTTON, START))))
                .with(compared(4, BUTTON, BUTTON))
                .with(compared(5, Escalated.NOTHING, Escalated.NOTHING))
                .withIncomplete();

        Figures figures = findings.figures();
        assertThat(figures.cases()).isEqualTo(5);
        assertThat(figures.escalated()).isEqualTo(new Count(3, 3));
        assertThat(figures.escalations()).isEqualTo(new Count(3, 4));
        assertThat(figures.changes()).isEqualTo(Map.of(Change.NEW, 1, Change.GONE, 1, Change.CHANGED, 1));
        assertThat(figures.changed()).isEqualTo(3);
        assertThat(figures.byTrigger())
                .isEqualTo(Map.of(TriggerType.BUTTON, new Count(2, 3), TriggerType.SLA_BREACHED, new Count(1, 0)));
        assertThat(findings.incomplete()).isEqualTo(1);
    }

    @Test
    void aTriggerAtAnotherTimeIsAChangeAndOtherWordsOfItsEvidenceAreNot() {
        Trigger said = trigger(TriggerType.NEGATIVE_SENTIMENT, START);
        Trigger otherWords = new Trigger(said.type(), "otherwise", said.detector(), 0.5, START, said.eventId(), null);
        Trigger later = trigger(TriggerType.NEGATIVE_SENTIMENT, START.plusMillis(1));

        assertThat(compared(1, escalated(1, said), escalated(1, otherWords)).change())
                .isEmpty();
        assertThat(compared(1, escalated(1, said), escalated(1, later)).change())
                .contains(Change.CHANGED);
    }

    @Test
    void countsCasesThatHappenedOtherwise() {
        Findings findings = Findings.none(10)
                .with(new Comparison(new UUID(0, 1), "s", "1", START, BUTTON, BUTTON, BREACH))
                .with(new Comparison(new UUID(0, 2), "s", "2", START, BUTTON, BUTTON, Escalated.NOTHING))
                .with(new Comparison(new UUID(0, 3), "s", "3", START, BUTTON, BREACH, BUTTON));

        assertThat(findings.figures().recorded()).isEqualTo(2);
        assertThat(findings.figures().differFromRecorded()).isEqualTo(2);
    }

    @Test
    void showsOfEachChangeThoseThatWereOpenedFirst() {
        Findings findings = Findings.none(2)
                .with(compared(4, Escalated.NOTHING, BUTTON))
                .with(compared(1, BUTTON, BREACH))
                .with(compared(3, Escalated.NOTHING, BUTTON))
                .with(compared(2, Escalated.NOTHING, BUTTON))
                .with(compared(5, BUTTON, Escalated.NOTHING));

        assertThat(findings.examples().of(Change.NEW))
                .extracting(Comparison::subject)
                .containsExactly("2", "3");
        assertThat(findings.examples().mixed()).extracting(Comparison::subject).containsExactly("2", "5");
    }

    private static Comparison compared(int number, Escalated before, Escalated after) {
        return new Comparison(
                new UUID(0, number),
                "https://desk.test",
                Integer.toString(number),
                START.plusSeconds(number),
                before,
                after,
                before);
    }

    private static Escalated escalated(int count, Trigger... triggers) {
        return new Escalated(count, Arrays.asList(triggers));
    }

    private static Trigger trigger(TriggerType type, Instant time) {
        return new Trigger(type, "evidence", "detector", 1.0, time, "e-1", null);
    }
}
