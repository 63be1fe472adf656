package io.baton.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the messaging platform, the same keys in every service. */
@ConfigMapping(prefix = "baton")
public interface MessagingConfig {

    /** The service's name: consumer group and part of its dead-letter topics. */
    String service();

    /** The database schema of the service; its name unless set. */
    @WithDefault("${baton.service}")
    String schema();

    TopicsConfig topics();

    InboxConfig inbox();

    OutboxConfig outbox();

    /** Topics and their shape. */
    interface TopicsConfig {

        /** Topics that must exist before anything is consumed; those that are missing are created. */
        Optional<List<String>> ensure();

        /** Partitions of every topic, and lanes of the outbox. */
        @WithDefault("12")
        int partitions();

        @WithDefault("1")
        short replication();
    }

    /** Memory of the events that were seen. */
    interface InboxConfig {

        /** How long an event is remembered; one that comes again later counts as new. */
        @WithDefault("P30D")
        Duration retention();
    }

    /** Publishing. */
    interface OutboxConfig {

        /** How long a command waits for Kafka before it answers; the event is sent later all the same. */
        @WithDefault("PT2S")
        Duration commandWait();
    }
}
