package io.baton.routing.escalation;

import io.baton.web.ProblemException;
import java.util.Optional;
import java.util.UUID;

/** Escalation ids in paths. */
public final class EscalationIds {
    private EscalationIds() {}

    /** The id; empty when it is no UUID, and so no escalation has it. */
    public static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** 404. */
    public static ProblemException unknown() {
        return ProblemException.notFound("There is no escalation with this id.");
    }
}
