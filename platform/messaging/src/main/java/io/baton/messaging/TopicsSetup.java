package io.baton.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/** Makes sure that a service's topics exist in the shape that order and replay rely on. */
final class TopicsSetup {

    private static final Logger LOG = Logger.getLogger(TopicsSetup.class);

    /** An event at its limit of 1 MB, with the headers of a dead letter. */
    static final int DEAD_LETTER_MAX_BYTES = 2 << 20;

    private static final int DEAD_LETTER_PARTITIONS = 1;

    private static final String LOG_APPEND_TIME = "LogAppendTime";

    private final int partitions;
    private final short replication;
    private final Retry retry;

    TopicsSetup(int partitions, short replication, Retry retry) {
        this.partitions = partitions;
        this.replication = replication;
        this.retry = retry;
    }

    /**
     * Creates what is missing, has the broker stamp the records of every event topic, and returns once the broker shows
     * them all.
     *
     * @throws WrongTopicException when an existing topic has another number of partitions, or other time stamps that
     *     this service cannot change; a service that may not look at them takes them for right
     * @throws KafkaException when the broker does not answer
     */
    void ensure(Admin admin, Collection<String> topics, Collection<String> deadLetterTopics) {
        Map<String, NewTopic> wanted = new TreeMap<>();
        topics.forEach(topic -> wanted.put(topic, eventTopic(topic)));
        deadLetterTopics.forEach(topic -> wanted.put(topic, deadLetterTopic(topic)));
        createMissing(admin, wanted);
        topics.forEach(topic -> checkPartitions(onceVisible(topic, () -> describe(admin, topic))));
        checkTimeStamps(admin, topics);
        deadLetterTopics.forEach(topic -> onceVisible(topic, () -> describe(admin, topic)));
    }

    private static void createMissing(Admin admin, Map<String, NewTopic> wanted) {
        List<NewTopic> missing = new ArrayList<>();
        admin.describeTopics(wanted.keySet()).topicNameValues().forEach((topic, description) -> {
            if (isMissing(description)) {
                missing.add(wanted.get(topic));
            }
        });
        admin.createTopics(missing).values().values().forEach(TopicsSetup::awaitCreation);
    }

    /** A broker answers for a moment that a topic is unknown although its controller has just made it. */
    private <T> T onceVisible(String topic, Supplier<T> look) {
        return retry.untilItPasses("topic-" + topic, UnknownTopicOrPartitionException.class::isInstance, look);
    }

    private static TopicDescription describe(Admin admin, String topic) {
        return await(admin.describeTopics(List.of(topic)).topicNameValues().get(topic));
    }

    private void checkPartitions(TopicDescription found) {
        if (found.partitions().size() != partitions) {
            throw WrongTopicException.partitions(
                    found.name(), found.partitions().size(), partitions);
        }
    }

    private void checkTimeStamps(Admin admin, Collection<String> topics) {
        List<String> hidden = new ArrayList<>();
        for (String topic : topics) {
            Optional<String> found = timeStamps(admin, topic);
            if (found.isEmpty()) {
                hidden.add(topic);
            } else if (!found.get().equals(LOG_APPEND_TIME)) {
                setTimeStamps(admin, topic);
            }
        }
        if (!hidden.isEmpty()) {
            LOG.warnf(
                    "work=topics unchecked=%s topics=%s reason=not-allowed-to-describe-configs",
                    TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, hidden);
        }
    }

    /** Empty when this service may not look. */
    private Optional<String> timeStamps(Admin admin, String topic) {
        ConfigResource resource = resource(topic);
        try {
            return Optional.of(onceVisible(
                            topic,
                            () -> await(admin.describeConfigs(List.of(resource))
                                    .values()
                                    .get(resource)))
                    .get(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG)
                    .value());
        } catch (AuthorizationException mayNotLook) {
            return Optional.empty();
        }
    }

    /**
     * A topic that somebody else made: what is in it keeps the time stamps of its writers. A missing authorisation is
     * among the invalid configurations.
     */
    private static void setTimeStamps(Admin admin, String topic) {
        ConfigResource resource = resource(topic);
        ConfigEntry byBroker = new ConfigEntry(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, LOG_APPEND_TIME);
        try {
            await(admin.incrementalAlterConfigs(
                            Map.of(resource, List.of(new AlterConfigOp(byBroker, AlterConfigOp.OpType.SET))))
                    .values()
                    .get(resource));
        } catch (PolicyViolationException | InvalidConfigurationException refused) {
            throw WrongTopicException.timeStamps(topic, refused);
        }
        LOG.warnf(
                "work=topics topic=%s changed=%s to=%s",
                topic, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, LOG_APPEND_TIME);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private NewTopic eventTopic(String topic) {
        return new NewTopic(topic, partitions, replication)
                .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, LOG_APPEND_TIME));
    }

    /** An operator reads it in one order; nothing else is consumed from it in parallel. */
    private NewTopic deadLetterTopic(String topic) {
        return new NewTopic(topic, DEAD_LETTER_PARTITIONS, replication)
                .configs(Map.of(
                        TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                        LOG_APPEND_TIME,
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(DEAD_LETTER_MAX_BYTES)));
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
