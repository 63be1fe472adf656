package io.baton.local;

import io.baton.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/**
 * How far the services have read Kafka. A service commits an offset only after it has published what came of the record,
 * so that records that are all behind the committed offsets have had all their effects.
 */
final class Consumption implements AutoCloseable {
    private static final long LOOK_MILLIS = 250;

    private final Admin admin;

    private Consumption(Admin admin) {
        this.admin = admin;
    }

    static Consumption at(String bootstrapServers) {
        return new Consumption(Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers)));
    }

    /**
     * Waits until everything that is in the topics now has been processed, and all that came of it; clock ticks that go
     * on meanwhile do not matter.
     *
     * @return false when nothing has moved for as long as the patience
     */
    boolean awaitIdle(Duration patience) {
        try {
            Map<TopicPartition, Long> ends = ends();
            Progress last = progress(ends);
            long lastMoved = System.nanoTime();
            while (true) {
                Progress now = progress(ends);
                if (now.unread() == 0) {
                    Map<TopicPartition, Long> later = ends();
                    if (effects(later).equals(effects(ends))) {
                        return true;
                    }
                    ends = later;
                    now = progress(ends);
                }
                if (!now.equals(last)) {
                    last = now;
                    lastMoved = System.nanoTime();
                } else if (System.nanoTime() - lastMoved > patience.toNanos()) {
                    return false;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new KafkaException("the services' progress cannot be read", e.getCause());
        }
    }

    /** Records in all dead letters together. */
    long deadLetters() {
        try {
            List<String> topics = admin.listTopics().names().get().stream()
                    .filter(name -> name.endsWith(".dead-letter"))
                    .toList();
            return ends(topics).values().stream().mapToLong(Long::longValue).sum();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while counting dead letters", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the dead letters cannot be counted", e.getCause());
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    /** How much is unread, and how much has been read; the second moves even while more comes in. */
    private record Progress(long unread, long read) {}

    /** A group that is down or in motion may be about to read anything. */
    private static final Progress UNKNOWN = new Progress(1, 0);

    private static final Progress NONE = new Progress(0, 0);

    private Progress progress(Map<TopicPartition, Long> ends) throws ExecutionException, InterruptedException {
        Progress total = NONE;
        for (KafkaFuture<ConsumerGroupDescription> group : groups().values()) {
            total = add(total, progress(group, ends));
        }
        return total;
    }

    private Progress progress(KafkaFuture<ConsumerGroupDescription> group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        try {
            return progress(group.get(), ends);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return UNKNOWN;
            }
            throw e;
        }
    }

    private Progress progress(ConsumerGroupDescription group, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group.groupId())
                .partitionsToOffsetAndMetadata()
                .get();
        Set<TopicPartition> read = new HashSet<>(committed.keySet());
        group.members().forEach(member -> read.addAll(member.assignment().topicPartitions()));
        Progress progress = group.groupState() == GroupState.STABLE ? NONE : UNKNOWN;
        for (TopicPartition partition : read) {
            OffsetAndMetadata offset = committed.get(partition);
            long position = offset == null ? 0 : offset.offset();
            progress = add(progress, new Progress(Math.max(0, ends.getOrDefault(partition, 0L) - position), position));
        }
        return progress;
    }

    private static Progress add(Progress one, Progress other) {
        return new Progress(one.unread() + other.unread(), one.read() + other.read());
    }

    private Map<String, KafkaFuture<ConsumerGroupDescription>> groups() {
        List<String> names =
                Arrays.stream(Service.values()).map(Service::directory).toList();
        return admin.describeConsumerGroups(names).describedGroups();
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        List<String> existing = new ArrayList<>(Topics.ALL);
        existing.retainAll(admin.listTopics().names().get());
        return ends(existing);
    }

    private Map<TopicPartition, Long> ends(List<String> topics) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        admin.describeTopics(topics).allTopicNames().get().forEach((topic, description) -> description
                .partitions()
                .forEach(partition ->
                        latest.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    private static Map<TopicPartition, Long> effects(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream()
                .filter(end -> !end.getKey().topic().equals(Topics.CONTACT_EVENTS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
