package io.baton.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Makes sure that a service's topics exist in the shape that order and replay rely on. */
final class TopicsSetup {

    /** An event at its limit of 1 MB, with the headers of a dead letter. */
    static final int DEAD_LETTER_MAX_BYTES = 2 << 20;

    private static final int DEAD_LETTER_PARTITIONS = 1;

    private final int partitions;
    private final short replication;

    TopicsSetup(int partitions, short replication) {
        this.partitions = partitions;
        this.replication = replication;
    }

    /**
     * Creates what is missing.
     *
     * @throws WrongTopicException when an existing topic has another number of partitions
     * @throws KafkaException when the broker does not answer
     */
    void ensure(Admin admin, Collection<String> topics, Collection<String> deadLetterTopics) {
        Map<String, NewTopic> wanted = new TreeMap<>();
        topics.forEach(topic -> wanted.put(topic, eventTopic(topic)));
        deadLetterTopics.forEach(topic -> wanted.put(topic, deadLetterTopic(topic)));
        createMissing(admin, wanted);
        topics.forEach(topic -> check(admin, topic));
    }

    private void createMissing(Admin admin, Map<String, NewTopic> wanted) {
        List<NewTopic> missing = new ArrayList<>();
        admin.describeTopics(wanted.keySet()).topicNameValues().forEach((topic, description) -> {
            if (isMissing(description)) {
                missing.add(wanted.get(topic));
            }
        });
        admin.createTopics(missing).values().values().forEach(TopicsSetup::awaitCreation);
    }

    private void check(Admin admin, String topic) {
        TopicDescription found =
                await(admin.describeTopics(List.of(topic)).topicNameValues().get(topic));
        if (found.partitions().size() != partitions) {
            throw new WrongTopicException(topic, found.partitions().size(), partitions);
        }
    }

    private NewTopic eventTopic(String topic) {
        return new NewTopic(topic, partitions, replication)
                .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
    }

    /** An operator reads it in one order; nothing else is consumed from it in parallel. */
    private NewTopic deadLetterTopic(String topic) {
        return new NewTopic(topic, DEAD_LETTER_PARTITIONS, replication)
                .configs(Map.of(
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime",
                        TopicConfig.RETENTION_MS_CONFIG, "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(DEAD_LETTER_MAX_BYTES)));
    }

    private static boolean isMissing(KafkaFuture<TopicDescription> description) {
        try {
            await(description);
            return false;
        } catch (UnknownTopicOrPartitionException missing) {
            return true;
        }
    }

    private static void awaitCreation(KafkaFuture<Void> creation) {
        try {
            await(creation);
        } catch (TopicExistsException anotherInstanceWasFaster) {
            return;
        }
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new KafkaException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ShuttingDownException();
        }
    }
}
