package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What may go wrong, each as one course of events that ends with the check that all was counted once and in order. */
@SuppressWarnings("ImmutableEnumChecker")
enum Scenario {
    DUPLICATES(Scenario::duplicates),
    CRASH_BEFORE_COMMIT(crashAt(CrashPoint.BEFORE_COMMIT)),
    CRASH_BETWEEN_COMMIT_AND_PUBLISH(crashAt(CrashPoint.AFTER_COMMIT)),
    CRASH_IN_THE_MIDDLE_OF_PUBLISHING(crashAt(CrashPoint.HALF_PUBLISHED)),
    CRASH_BETWEEN_PUBLISH_AND_DELETION(crashAt(CrashPoint.AFTER_PUBLISH)),
    CRASH_BETWEEN_PUBLISH_AND_OFFSET_COMMIT(crashAt(CrashPoint.BEFORE_OFFSET_COMMIT)),
    POISON_IN_THE_MIDDLE_OF_A_BATCH(Scenario::poison),
    UNDECODABLE_RECORDS(Scenario::undecodable),
    REJECTED_EVENT(Scenario::rejected),
    REBALANCE_BETWEEN_TWO_INSTANCES(Scenario::rebalance);

    private static final int KEYS = 20;

    private final BiConsumer<World, Guarantees> course;

    Scenario(BiConsumer<World, Guarantees> course) {
        this.course = course;
    }

    /** Runs the scenario in a world of its own; fails with an AssertionError when a guarantee did not hold. */
    void run(Guarantees guarantees) {
        try (World world = new World()) {
            course.accept(world, guarantees);
        }
    }

    private static void duplicates(World world, Guarantees guarantees) {
        world.send(KEYS, 1, 10);
        world.send(KEYS, 1, 10);
        try (CountingInstance instance = CountingInstance.start(world, guarantees)) {
            world.awaitQuiet();
            world.send(KEYS, 5, 15);
            world.awaitQuiet();
        }
        world.assertCounted(KEYS, 15);
    }

    private static BiConsumer<World, Guarantees> crashAt(CrashPoint point) {
        return (world, guarantees) -> {
            world.send(KEYS, 1, 15);
            CountingInstance.start(world, guarantees, point).awaitCrash();
            world.send(KEYS, 16, 20);
            try (CountingInstance survivor = CountingInstance.start(world, guarantees)) {
                world.awaitQuiet();
            }
            world.assertCounted(KEYS, 20);
        };
    }

    private static void poison(World world, Guarantees guarantees) {
        world.send(KEYS, 1, 3);
        world.client().send(world.input(), Things.thing("key-3", 100, CountingHandler.POISON));
        world.client().send(world.input(), Things.thing("key-3", 100, CountingHandler.POISON));
        world.send(KEYS, 4, 6);
        try (CountingInstance instance = CountingInstance.start(world, guarantees)) {
            world.awaitQuiet();
        }
        world.assertCounted(KEYS, 6);
        List<ConsumerRecord<byte[], byte[]>> letters = world.deadLetterRecords();
        assertThat(letters).hasSize(1);
        assertThat(Records.header(letters.get(0).headers(), "ce_id")).isEqualTo("key-3-100");
        assertThat(Records.header(letters.get(0).headers(), DeadLetters.REASON)).isEqualTo("cannot digest key-3-100");
    }

    private static void undecodable(World world, Guarantees guarantees) {
        byte[] garbage = {0, 1, 2, (byte) 0xff};
        world.send(KEYS, 1, 3);
        world.client().send(new ProducerRecord<>(world.input(), 0, null, garbage));
        world.client().send(new ProducerRecord<>(world.input(), 0, new byte[] {9}, null));
        world.send(KEYS, 4, 6);
        try (CountingInstance instance = CountingInstance.start(world, guarantees)) {
            world.awaitQuiet();
        }
        world.assertCounted(KEYS, 6);
        List<ConsumerRecord<byte[], byte[]>> letters = world.deadLetterRecords();
        assertThat(letters).extracting(ConsumerRecord::value).containsExactlyInAnyOrder(garbage, null);
    }

    private static void rejected(World world, Guarantees guarantees) {
        world.send(KEYS, 1, 3);
        world.client().send(world.input(), Things.thing("key-3", 100, CountingHandler.UNWANTED));
        world.send(KEYS, 4, 6);
        try (CountingInstance instance = CountingInstance.start(world, guarantees)) {
            world.awaitQuiet();
        }
        world.assertCounted(KEYS, 6);
        assertThat(world.deadLetterRecords())
                .extracting(letter -> Records.header(letter.headers(), DeadLetters.REASON))
                .containsExactly("not wanted");
    }

    /** One works, a second joins and leaves in order, a third joins and dies in the middle of publishing. */
    private static void rebalance(World world, Guarantees guarantees) {
        world.send(KEYS, 1, 50);
        try (CountingInstance first = CountingInstance.start(world, guarantees)) {
            try (CountingInstance second = CountingInstance.start(world, guarantees)) {
                world.send(KEYS, 51, 100);
                second.awaitPartitions();
                world.send(KEYS, 101, 150);
            }
            CountingInstance third = CountingInstance.start(world, guarantees, CrashPoint.HALF_PUBLISHED);
            third.awaitPartitions();
            world.send(KEYS, 151, 200);
            third.awaitCrash();
            world.awaitQuiet();
        }
        world.assertCounted(KEYS, 200);
    }
}
