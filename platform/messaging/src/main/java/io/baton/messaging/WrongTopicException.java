package io.baton.messaging;

/** A topic exists in a shape with which order could not be kept. */
final class WrongTopicException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongTopicException(String topic, int found, int wanted) {
        super("topic " + topic + " has " + found + " partitions, but baton.topics.partitions is " + wanted
                + ": set baton.topics.partitions=" + found + " in every service"
                + " (all topics need the same number), or delete the topic so that it is created anew");
    }
}
