package io.baton.bench.bare;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the bare loop, made like those of Baton. */
public final class BareTopics {
    /** What it reads. */
    public static final String IN = "bench-in";

    static final int PARTITIONS = 12;
    static final List<String> BATON_OUT = List.of("case-events", "escalation-requests");

    private BareTopics() {}

    /** Where the bare loop writes what intake writes to a topic. */
    static String out(String batonTopic) {
        return "bench-out-" + batonTopic;
    }

    static void create(String bootstrapServers) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(topic(IN), topic(out(BATON_OUT.get(0))), topic(out(BATON_OUT.get(1)))))
                    .all()
                    .get();
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1)
                .configs(Map.of(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime"));
    }
}
