package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.testing.BatonServers;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

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
            NewTopic stamped = new NewTopic("stamped", 3, (short) 1)
                    .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime"));
            admin.createTopics(List.of(stamped)).all().get();
            setup(3).ensure(admin, List.of("stamped"), List.of());
            await().until(() -> timeStampsOf(admin, "stamped").equals("LogAppendTime"));
        }
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
