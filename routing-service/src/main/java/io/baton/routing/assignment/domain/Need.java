package io.baton.routing.assignment.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What a waiting escalation needs.
 *
 * @param skill or null
 * @param language a primary subtag, or null
 * @param gapAnnounced whether it was said already that nobody is on duty for it
 */
public record Need(
        UUID escalationId,
        String team,
        SupportLevel level,
        String skill,
        String language,
        Channel channel,
        Priority priority,
        Instant requestedAt,
        boolean gapAnnounced) {

    /** The order of the queue: priority, then age; the id decides between equals. */
    public static final Comparator<Need> QUEUE_ORDER = Comparator.comparing(Need::priority)
            .thenComparing(Need::requestedAt)
            .thenComparing(Need::escalationId);
}
