package io.baton.contracts;

import java.util.UUID;

/** The deterministic identities of the system: the same cause gives the same id, so that nothing happens twice. */
public final class Ids {
    private Ids() {}

    /** The id of the case that a platform ({@code source}) knows under a number ({@code subject}). */
    public static UUID caseId(String source, String subject) {
        return Uuid5.of(Uuid5.URL_NAMESPACE, source + "#" + subject);
    }

    /**
     * The id of the escalation of a case that an event set off.
     *
     * @param causationId the id of the event, see {@link #causation}
     */
    public static UUID escalationId(UUID caseId, String causationId) {
        return Uuid5.of(caseId, "escalation:" + causationId);
    }

    /** The id of the escalation that follows a closed one because a further trigger reached it too late. */
    public static UUID successorId(UUID closedEscalationId, String triggerEventId) {
        return Uuid5.of(closedEscalationId, triggerEventId);
    }

    /** The id of the draft of one scenario that an event set off. */
    public static UUID draftId(UUID escalationId, String scenario, String causationId) {
        return Uuid5.of(escalationId, "draft:" + scenario + ":" + causationId);
    }

    /**
     * The id of an event that Baton emits.
     *
     * @param entityId the case, escalation or draft that it is about
     * @param type the event's type
     * @param causationId what caused it, see {@link #causation}
     */
    public static UUID eventId(UUID entityId, String type, String causationId) {
        return Uuid5.of(entityId, type + ":" + causationId);
    }

    /** How an event is named as a cause: CloudEvents makes {@code source} and {@code id} unique only together. */
    public static String causation(String source, String id) {
        return source + "#" + id;
    }
}
