package io.baton.messaging;

import static org.awaitility.Awaitility.await;

import io.baton.embedded.testing.BatonServers;
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

    private static void awaitSomeCounted(World world) {
        await().atMost(World.PATIENCE).until(() -> world.query("select count(*) from counters") > 0);
    }
}
