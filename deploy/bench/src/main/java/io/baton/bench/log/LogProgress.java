package io.baton.bench.log;

import io.baton.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far all consumer groups have got, as the broker knows it. */
public final class LogProgress implements AutoCloseable {
    private static final long LOOK_MILLIS = 15;
    private static final long SETTLED_MILLIS = 2_000;

    private final Admin admin;

    private LogProgress(Admin admin) {
        this.admin = admin;
    }

    /** @param bootstrapServers where the log is */
    public static LogProgress at(String bootstrapServers) {
        return new LogProgress(Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers)));
    }

    /**
     * What is to be read.
     *
     * @param topics that count
     * @param fed the ends of the contact events when all was in the log; the ticks that come after it do not count
     */
    public record Work(Collection<String> topics, Map<TopicPartition, Long> fed) {}

    /** What is in the topics now, and all that comes of it in these topics. */
    public Work work(Collection<String> topics) throws InterruptedException, ExecutionException {
        return new Work(
                topics,
                ends(partitions(topics.stream().filter(LogProgress::isTicked).toList())));
    }

    /**
     * Waits until work has been processed by every group that reads it; commits come after what an event gives rise to.
     *
     * @return when that was seen, by {@link System#nanoTime()}
     */
    public long awaitRead(Work work, Duration longest)
            throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + longest.toNanos();
        List<TopicPartition> partitions = partitions(work.topics());
        Set<String> groups = groups();
        while (unread(partitions, groups, work.fed()) > 0) {
            if (System.nanoTime() > deadline) {
                throw new TimeoutException("not all of " + work.topics() + " was read within " + longest);
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
        return System.nanoTime();
    }

    /** Waits until everything is read and nothing new has come for two seconds but ticks. */
    public void awaitRest(Collection<String> topics, Duration longest)
            throws InterruptedException, ExecutionException, TimeoutException {
        long quietSince = awaitRead(work(topics), longest);
        List<TopicPartition> partitions =
                partitions(topics.stream().filter(topic -> !isTicked(topic)).toList());
        Map<TopicPartition, Long> before = ends(partitions);
        while (System.nanoTime() - quietSince < TimeUnit.MILLISECONDS.toNanos(SETTLED_MILLIS)) {
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS * 10);
            Map<TopicPartition, Long> now = ends(partitions);
            if (!now.equals(before)) {
                before = now;
                quietSince = awaitRead(work(topics), longest);
            }
        }
    }

    private static boolean isTicked(String topic) {
        return topic.equals(Topics.CONTACT_EVENTS);
    }

    /** How many records each topic holds. */
    public Map<String, Long> sizes(Collection<String> topics) throws InterruptedException, ExecutionException {
        return ends(partitions(topics)).entrySet().stream()
                .collect(Collectors.groupingBy(
                        end -> end.getKey().topic(), TreeMap::new, Collectors.summingLong(Map.Entry::getValue)));
    }

    @Override
    public void close() {
        admin.close();
    }

    /** Commits are looked up before ends, so that nothing is under way unseen when they are the same. */
    private long unread(List<TopicPartition> partitions, Set<String> groups, Map<TopicPartition, Long> fed)
            throws InterruptedException, ExecutionException {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = committed(groups);
        Map<TopicPartition, Long> ends = ends(partitions);
        ends.putAll(fed);
        long unread = 0;
        Set<String> readTopics = new HashSet<>();
        for (Map<TopicPartition, OffsetAndMetadata> ofGroup : committed.values()) {
            Set<String> topics =
                    ofGroup.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
            readTopics.addAll(topics);
            unread += ends.entrySet().stream()
                    .filter(end -> topics.contains(end.getKey().topic()))
                    .mapToLong(end -> Math.max(0, end.getValue() - offset(ofGroup.get(end.getKey()))))
                    .sum();
        }
        return unread
                + ends.entrySet().stream()
                        .filter(end -> !readTopics.contains(end.getKey().topic()))
                        .mapToLong(Map.Entry::getValue)
                        .sum();
    }

    private static long offset(OffsetAndMetadata committed) {
        return committed == null ? 0 : committed.offset();
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(Set<String> groups)
            throws InterruptedException, ExecutionException {
        Map<String, ListConsumerGroupOffsetsSpec> wanted = new HashMap<>();
        groups.forEach(group -> wanted.put(group, new ListConsumerGroupOffsetsSpec()));
        return admin.listConsumerGroupOffsets(wanted).all().get();
    }

    private Set<String> groups() throws InterruptedException, ExecutionException {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .collect(Collectors.toSet());
    }

    private List<TopicPartition> partitions(Collection<String> topics) throws InterruptedException, ExecutionException {
        List<TopicPartition> partitions = new ArrayList<>();
        admin.describeTopics(topics).allTopicNames().get().forEach((topic, description) -> description
                .partitions()
                .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition()))));
        return partitions;
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
        partitions.forEach(partition -> latest.put(partition, OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }
}
