package io.baton.messaging;

/** An outgoing event is larger than the broker takes; trying again cannot help. */
public final class EventTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EventTooLargeException(String topic, String eventId, int bytes, int limit) {
        super("event " + eventId + " for " + topic + " has " + bytes + " bytes, the limit is " + limit);
    }
}
