package io.baton.bench.bare;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Json;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.MessagePosted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What an event makes of the next deadline of its case. Intake's table tells it of the last event alone; the bare loop has to
 * move it as often as intake does, for it is indexed.
 */
final class Deadline {
    /** From the opening, as of the policy for chats, until a warning. */
    private static final Duration FIRST_RESPONSE = Duration.ofMinutes(12);

    private static final Duration NEXT_RESPONSE = Duration.ofMinutes(24);

    private Deadline() {}

    /** The deadline after an event: a moment while somebody waits, otherwise null. */
    static String after(String before, ConsumerRecord<byte[], byte[]> record) {
        Class<? extends Record> type = ContactData.TYPES.get(RoundReader.header(record, "ce_type"));
        Instant time = Instant.parse(RoundReader.header(record, "ce_time"));
        if (type == CaseOpened.class) {
            return time.plus(FIRST_RESPONSE).toString();
        }
        if (type == CaseResolved.class) {
            return null;
        }
        return type == MessagePosted.class ? afterMessage(before, time, author(record)) : before;
    }

    private static String afterMessage(String before, Instant time, AuthorKind author) {
        return switch (author) {
            case AGENT -> null;
            case BOT -> before;
            case CUSTOMER -> before == null ? time.plus(NEXT_RESPONSE).toString() : before;
        };
    }

    private static AuthorKind author(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Json.mapper()
                    .readValue(record.value(), MessagePosted.class)
                    .author()
                    .kind();
        } catch (IOException e) {
            throw new UncheckedIOException(new String(record.value(), UTF_8), e);
        }
    }
}
