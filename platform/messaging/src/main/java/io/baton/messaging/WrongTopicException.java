package io.baton.messaging;

import org.apache.kafka.common.errors.ApiException;

/** A topic exists in a shape with which order could not be kept or time not be told. */
final class WrongTopicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WrongTopicException(String message) {
        super(message);
    }

    static WrongTopicException partitions(String topic, int found, int wanted) {
        return new WrongTopicException(
                "topic " + topic + " has " + found
                        + " partitions, but baton.topics.partitions is " + wanted + ": set baton.topics.partitions="
                        + found
                        + " in every service (all topics need the same number), or delete the topic so that it is created anew");
    }

    static WrongTopicException timeStamps(String topic, ApiException refused) {
        return new WrongTopicException("topic " + topic
                + " does not have message.timestamp.type=LogAppendTime, and this"
                + " service cannot change it (" + refused.getMessage() + "): set it with kafka-configs --alter,"
                + " for events are judged by the time at which the broker appended them");
    }
}
