package io.baton.messaging;

import java.util.Optional;

/** What a service does with each topic that it reads. The service has one bean of this type; its consumers use the same. */
public interface TopicHandlers {

    /** The handler of a topic's events; empty for a topic that the service does not read. */
    Optional<BatchHandler> of(String topic);
}
