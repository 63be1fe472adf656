package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.testing.BatonServers;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsSetupIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());

    @Test
    void makesTopicsThatTheBrokerStampsOnAppending() throws Exception {
        try (Admin admin = Admin.create(CONNECTION)) {
            TopicsSetup setup = setup(6);
            setup.ensure(admin, List.of("made"), List.of("made.counting.dead-letter"));
            setup.ensure(admin, List.of("made"), List.of("made.counting.dead-letter"));
            await().untilAsserted(() -> assertThat(timeStampsOf(admin, "made")).isEqualTo("LogAppendTime"));
        }
    }

    @Test
    void refusesATopicWithAnotherNumberOfPartitions() {
        try (Admin admin = Admin.create(CONNECTION)) {
            setup(3).ensure(admin, List.of("narrow"), List.of());
            assertThatThrownBy(() -> setup(12).ensure(admin, List.of("narrow"), List.of()))
                    .isInstanceOf(WrongTopicException.class)
                    .hasMessageContaining("narrow has 3 partitions")
                    .hasMessageContaining("set baton.topics.partitions=3");
        }
    }

    @Test
    void hasTheBrokerStampATopicThatSomebodyElseMade() throws Exception {
        try (Admin admin = Admin.create(CONNECTION)) {
            admin.createTopics(List.of(stampedByWriters("stamped"))).all().get();
            setup(3).ensure(admin, List.of("stamped"), List.of());
            await().until(() -> timeStampsOf(admin, "stamped").equals("LogAppendTime"));
        }
    }

    @Test
    void goesOnWhereItMayNotLookAtTheTimeStamps() throws Exception {
        try (Admin admin = Admin.create(CONNECTION)) {
            admin.createTopics(List.of(stampedByWriters("hidden"))).all().get();
            Admin blind = refusing(admin, "describeConfigs", new TopicAuthorizationException("may not look"));
            setup(3).ensure(blind, List.of("hidden"), List.of());
            assertThat(timeStampsOf(admin, "hidden")).isEqualTo("CreateTime");
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesATopicWhoseTimeStampsItCannotSet(ApiException refusal) throws Exception {
        String topic = "kept-" + refusal.getClass().getSimpleName();
        try (Admin admin = Admin.create(CONNECTION)) {
            admin.createTopics(List.of(stampedByWriters(topic))).all().get();
            Admin bound = refusing(admin, "incrementalAlterConfigs", refusal);
            assertThatThrownBy(() -> setup(3).ensure(bound, List.of(topic), List.of()))
                    .isInstanceOf(WrongTopicException.class)
                    .hasMessageContaining(topic)
                    .hasMessageContaining("because");
        }
    }

    static List<ApiException> refusals() {
        return List.of(
                new TopicAuthorizationException("because"),
                new PolicyViolationException("because"),
                new InvalidConfigurationException("because"));
    }

    private static NewTopic stampedByWriters(String topic) {
        return new NewTopic(topic, 3, (short) 1)
                .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime"));
    }

    /** The broker's answers, but to one question. */
    private static Admin refusing(Admin admin, String question, ApiException refusal) {
        return (Admin) Proxy.newProxyInstance(
                Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(question)) {
                        throw refusal;
                    }
                    try {
                        return method.invoke(admin, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private static String timeStampsOf(Admin admin, String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        Config config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return config.get("message.timestamp.type").value();
    }

    private static TopicsSetup setup(int partitions) {
        return new TopicsSetup(partitions, (short) 1, new Retry(Backoff.DEFAULT, () -> 0, new StopSignal()));
    }
}
