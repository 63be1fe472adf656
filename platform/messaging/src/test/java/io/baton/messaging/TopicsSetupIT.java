package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.embedded.testing.BatonServers;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

class TopicsSetupIT {

    private static final Map<String, Object> CONNECTION =
            Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers());

    @Test
    void makesTopicsThatTheBrokerStampsOnAppending() throws Exception {
        try (Admin admin = Admin.create(CONNECTION)) {
            TopicsSetup setup = new TopicsSetup(6, (short) 1);
            setup.ensure(admin, List.of("made"), List.of("made.counting.dead-letter"));
            setup.ensure(admin, List.of("made"), List.of("made.counting.dead-letter"));
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "made");
            Config config = admin.describeConfigs(List.of(topic)).all().get().get(topic);
            assertThat(config.get("message.timestamp.type").value()).isEqualTo("LogAppendTime");
        }
    }

    @Test
    void refusesATopicWithAnotherNumberOfPartitions() {
        try (Admin admin = Admin.create(CONNECTION)) {
            new TopicsSetup(3, (short) 1).ensure(admin, List.of("narrow"), List.of());
            assertThatThrownBy(() -> new TopicsSetup(12, (short) 1).ensure(admin, List.of("narrow"), List.of()))
                    .isInstanceOf(WrongTopicException.class)
                    .hasMessageContaining("narrow has 3 partitions")
                    .hasMessageContaining("set baton.topics.partitions=3");
        }
    }
}
