package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.embedded.testing.BatonServers;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** A broker or a database that goes away in the middle of the work and comes back. */
class OutagesIT {

    private static final int KEYS = 20;

    @Test
    void theDatabaseGoesAwayAndComesBack() {
        try (World world = new World();
                CountingInstance instance = CountingInstance.start(world, Guarantees.FULL)) {
            world.send(KEYS, 1, 50);
            awaitSomeCounted(world);
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> world.send(KEYS, 51, 100));
            BatonServers.postgres().stop();
            sending.join();
            BatonServers.postgres().restart();
            world.awaitQuiet();
            world.assertCounted(KEYS, 100);
        }
    }

    @Test
    void theBrokerGoesAwayAndComesBack() {
        try (World world = new World();
                CountingInstance instance = CountingInstance.start(world, Guarantees.FULL)) {
            world.send(KEYS, 1, 100);
            awaitSomeCounted(world);
            BatonServers.kafka().stop();
            BatonServers.kafka().restart();
            world.send(KEYS, 101, 150);
            world.awaitQuiet();
            world.assertCounted(KEYS, 150);
        }
    }

    @Test
    void aServiceStartsWhileTheBrokerIsAway() {
        StartGate gate = new StartGate();
        StopSignal stop = new StopSignal();
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(MessagingConfig.class)
                .withDefaultValue("baton.service", "late")
                .withDefaultValue("mp.messaging.incoming.late-things.topic", "late-things")
                .build();
        BatonServers.kafka().stop();
        try {
            new TopicsStart(
                            Map.of("bootstrap.servers", BatonServers.kafka().bootstrapServers()),
                            config.getConfigMapping(MessagingConfig.class),
                            config,
                            gate,
                            new Retry(Backoff.DEFAULT, () -> 0L, stop))
                    .start();
            assertThat(gate.isOpen()).isFalse();
        } finally {
            BatonServers.kafka().restart();
        }
        await().atMost(World.PATIENCE).until(gate::isOpen);
        try (TopicClient client = new TopicClient(BatonServers.kafka().bootstrapServers())) {
            assertThat(client.partitions("late-things")).isEqualTo(12);
            assertThat(client.partitions("late-things.late.dead-letter")).isEqualTo(1);
        }
    }

    private static void awaitSomeCounted(World world) {
        await().atMost(World.PATIENCE).until(() -> world.query("select count(*) from counters") > 0);
    }
}
