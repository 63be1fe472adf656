package io.baton.routing.escalation.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened to an escalation.
 *
 * @param type the last words of the event's type, such as {@code accepted}
 * @param by an agent, a customer, or {@code routing}
 * @param detail a sentence, or null
 */
public record TimelineEntry(Instant time, String type, String by, String detail) {
    public TimelineEntry {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(by, "by");
    }
}
