package io.baton.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final UUID CASE = new UUID(1, 1);
    private static final EventRows OPENING = new EventRows(new UUID(2, 2), CASE);

    @Test
    void aRecordBelongsToTheEventThatItNames() {
        var milestone = record(CASE, "milestone", "https://desk.example#b1-0/0");

        assertThat(causes(milestone).of(milestone)).isSameAs(OPENING);
    }

    @Test
    void whatAMissedDeadlineAsksForBelongsToTheEventThatStartedTheClock() {
        var breached = record(CASE, "breached", "https://desk.example#b1-0/0");
        var requested = record(CASE, "requested", "intake-service#breached");

        assertThat(causes(breached, requested).of(requested)).isSameAs(OPENING);
    }

    @Test
    void whatIsOfAnotherRoundBelongsToNothing() {
        var other = record(new UUID(9, 9), "milestone", "https://desk.example#c1-0/0");

        assertThat(causes(other).of(other)).isNull();
    }

    @Test
    void nothingOfTheRoundsCasesIsLeftOut() {
        var lost = record(CASE, "lost", "intake-service#nobody");

        assertThatThrownBy(() -> causes(lost).of(lost)).hasMessageContaining("type of lost");
    }

    @SafeVarargs
    private static Causes causes(ConsumerRecord<byte[], byte[]>... outgoing) {
        return new Causes(Map.of("b1-0/0", OPENING), List.of(outgoing));
    }

    private static ConsumerRecord<byte[], byte[]> record(UUID caseId, String id, String cause) {
        ConsumerRecord<byte[], byte[]> record =
                new ConsumerRecord<>("case-events", 0, 0, caseId.toString().getBytes(UTF_8), new byte[0]);
        record.headers()
                .add("ce_id", id.getBytes(UTF_8))
                .add("ce_type", ("type of " + id).getBytes(UTF_8))
                .add("ce_causationid", cause.getBytes(UTF_8));
        return record;
    }
}
