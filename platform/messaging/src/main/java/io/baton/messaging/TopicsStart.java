package io.baton.messaging;

import io.quarkus.runtime.Quarkus;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Sets the topics up when a service starts. With Kafka away the start goes on: the service is live and not ready, and
 * consumes nothing until the topics are there.
 */
@Singleton
final class TopicsStart {

    private static final Logger LOG = Logger.getLogger(TopicsStart.class);
    private static final int ANSWER_MILLIS = 5_000;

    private final Map<String, Object> connection;
    private final MessagingConfig config;
    private final Set<String> consumed;
    private final StartGate gate;
    private final Retry retry;

    TopicsStart(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            MessagingConfig config,
            Config properties,
            StartGate gate,
            Retry retry) {
        this.connection = connection;
        this.config = config;
        this.consumed = ConsumedTopics.of(properties);
        this.gate = gate;
        this.retry = retry;
    }

    /**
     * Tries once, and goes on in the background when Kafka does not answer.
     *
     * @throws WrongTopicException when a topic has another shape
     */
    void start() {
        try {
            setUp();
        } catch (WrongTopicException wrong) {
            throw wrong;
        } catch (RuntimeException kafkaIsAway) {
            Thread thread = new Thread(this::setUpWhenPossible, "baton-topics");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void setUpWhenPossible() {
        try {
            retry.untilItPasses("topics", fault -> !(fault instanceof WrongTopicException), () -> {
                setUp();
                return null;
            });
        } catch (WrongTopicException wrong) {
            LOG.fatal(wrong.getMessage());
            Quarkus.asyncExit(1);
        } catch (ShuttingDownException stopping) {
            LOG.debug("work=topics state=stopped");
        }
    }

    private void setUp() {
        try (Admin admin = Admin.create(adminConfig())) {
            TopicsSetup setup = new TopicsSetup(
                    config.topics().partitions(), config.topics().replication(), retry);
            setup.ensure(admin, eventTopics(), deadLetterTopics());
        }
        gate.open();
    }

    private Map<String, Object> adminConfig() {
        Map<String, Object> admin = new HashMap<>(connection);
        admin.put(AdminClientConfig.CLIENT_ID_CONFIG, config.service() + "-topics");
        admin.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        admin.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        return admin;
    }

    private Set<String> eventTopics() {
        Set<String> topics = new TreeSet<>(consumed);
        topics.addAll(config.topics().ensure().orElse(List.of()));
        return topics;
    }

    private Set<String> deadLetterTopics() {
        Set<String> topics = new TreeSet<>();
        consumed.forEach(topic -> topics.add(DeadLetters.topicFor(topic, config.service())));
        return topics;
    }
}
