package io.baton.messaging;

import io.cloudevents.CloudEvent;

/** Collects what a transaction publishes. Nothing leaves before the commit, nothing is lost after it. */
public interface Outgoing {

    /**
     * Publishes an event after the commit. Events of one key arrive in the order of these calls.
     *
     * @param key what is kept in order: the case id
     * @throws EventTooLargeException when the broker would refuse the record
     */
    void publish(String topic, String key, CloudEvent event);

    /**
     * Sends one event of the batch to the dead letter, with the raw record and this reason; the rest of the batch goes
     * on.
     *
     * @param event one that this call of the handler was given
     * @throws IllegalArgumentException for any other event; a command has none that it could reject
     */
    void reject(LoggedEvent event, String reason);
}
