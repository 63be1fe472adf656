package io.baton.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.workload.WorkEvent;
import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.MessagePosted;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static final Instant TIME = Instant.parse("2025-06-02T08:00:00Z");
    private static final String RUNNING = "2025-06-02T08:10:00Z";

    @Test
    void anAnswerEndsTheWait() {
        assertThat(Deadline.after(RUNNING, message(AuthorKind.AGENT))).isNull();
    }

    @Test
    void aResolutionEndsTheWait() {
        assertThat(Deadline.after(RUNNING, record(new CaseResolved(actor(AuthorKind.AGENT), null))))
                .isNull();
    }

    @Test
    void aCustomerWhoWritesWaitsFromTheFirstMessageOn() {
        assertThat(Deadline.after(null, message(AuthorKind.CUSTOMER))).isEqualTo("2025-06-02T08:24:00Z");
        assertThat(Deadline.after(RUNNING, message(AuthorKind.CUSTOMER))).isEqualTo(RUNNING);
    }

    @Test
    void whatIsNoTurnChangesNothing() {
        assertThat(Deadline.after(RUNNING, message(AuthorKind.BOT))).isEqualTo(RUNNING);
        assertThat(Deadline.after(RUNNING, record(new CaseReopened("again")))).isEqualTo(RUNNING);
    }

    private static ConsumerRecord<byte[], byte[]> message(AuthorKind author) {
        return record(new MessagePosted(actor(author), "Good morning", null, List.of()));
    }

    private static Actor actor(AuthorKind kind) {
        return new Actor(kind, "1", null);
    }

    private static ConsumerRecord<byte[], byte[]> record(ContactData data) {
        var sent = new WorkEvent("1", 0, data).at("contact-events", TIME);
        ConsumerRecord<byte[], byte[]> record = new ConsumerRecord<>(sent.topic(), 0, 0, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }
}
