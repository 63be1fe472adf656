package io.baton.acceptance;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.Topics;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * What an installation has made of waits and promises, and of issues that many have or that come back.
 *
 * @param told events about service levels and commitments: type, subject, time, id and data of each
 * @param cases clocks, commitments and what was told because of other cases, of each case, as its API shows them, by case number
 */
record ClockOutcome(SortedSet<String> told, SortedMap<String, String> cases) {
    private static final Duration POLL = Duration.ofMillis(200);

    /** Of an installation that has nothing left to do. */
    static ClockOutcome of(LocalBaton baton, List<String> subjects) {
        SortedMap<String, String> cases = new TreeMap<>();
        subjects.forEach(subject -> cases.put(subject, clocks(baton, subject)));
        return new ClockOutcome(told(baton.bootstrapServers()), cases);
    }

    private static String clocks(LocalBaton baton, String subject) {
        String url = baton.url(Service.INTAKE) + "/v1/cases/" + Ids.caseId(ClockStory.SOURCE, subject);
        JsonNode found = json(given().get(url).then().statusCode(200).extract().asByteArray());
        return found.path("clocks") + " " + found.path("commitments") + " " + issues(found.path("triggers"));
    }

    /** What a case was told because of others. */
    private static List<String> issues(JsonNode triggers) {
        List<String> issues = new ArrayList<>();
        for (JsonNode trigger : triggers) {
            if (Set.of("widespread-issue", "contact-again")
                    .contains(trigger.path("detector").asText())) {
                issues.add(trigger.toString());
            }
        }
        return issues;
    }

    private static SortedSet<String> told(String bootstrapServers) {
        SortedSet<String> told = new TreeSet<>();
        Map<String, Object> settings = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            consumer.partitionsFor(Topics.CASE_EVENTS)
                    .forEach(each -> partitions.add(new TopicPartition(each.topic(), each.partition())));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.get(each))) {
                consumer.poll(POLL)
                        .forEach(message -> add(
                                told, KafkaMessageFactory.createReader(message).toEvent()));
            }
        }
        return told;
    }

    private static void add(SortedSet<String> told, CloudEvent event) {
        if (event.getType().startsWith("baton.sla.") || event.getType().startsWith("baton.commitment.")) {
            Emitted emitted = EmittedEvents.decode(event);
            String data = new String(event.getData().toBytes(), StandardCharsets.UTF_8);
            told.add(String.join(
                    " ",
                    emitted.type(),
                    emitted.caseId().toString(),
                    emitted.time().toString(),
                    emitted.id().toString(),
                    data));
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return Json.mapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
