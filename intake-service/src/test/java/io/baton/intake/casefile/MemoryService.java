package io.baton.intake.casefile;

import io.baton.contracts.Topics;
import io.baton.intake.IntakeConfig;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.Lanes;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import io.cloudevents.CloudEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** What applies the contact events, with its cases in memory and what it emits in a list for each key. */
public final class MemoryService {
    private final MemoryTransaction transaction;
    private final ApplyContactEvents apply;
    private final Map<String, List<String>> emitted = new TreeMap<>();

    /** @param judgedAtOnce how many due cases are judged in one go */
    public MemoryService(PolicyVersions policies, int lanes, int judgedAtOnce) {
        this.transaction = new MemoryTransaction(policies);
        ContinuedMarks continued = new ContinuedMarks(new Lanes(lanes));
        this.apply = new ApplyContactEvents(
                new JudgeOthers(continued, new Settings(judgedAtOnce)), new TellIssues(continued));
    }

    /** Applies a batch. */
    public MemoryService take(List<LoggedEvent> batch) {
        try {
            apply.within(transaction, batch, new Emissions());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return this;
    }

    /**
     * Type, time, id and number of every event, by key, in their order, and the data of case events. A snapshot shows how
     * clocks stand when it is made: of ticks in a row the last.
     */
    Map<String, List<String>> emitted() {
        return emitted;
    }

    /** The cases as they stand. */
    Map<UUID, StoredCase> stored() {
        return transaction.stored();
    }

    /** What is known of the cases. */
    public List<CaseFile> files() {
        return transaction.stored().values().stream().map(StoredCase::file).toList();
    }

    private record Settings(int judgedAtOnce) implements IntakeConfig {
        @Override
        public Optional<Path> triggerPolicy() {
            return Optional.empty();
        }

        @Override
        public Duration acknowledgeWithin() {
            return Duration.ZERO;
        }

        @Override
        public int backtestCases() {
            return 1;
        }

        @Override
        public Duration backtestWithin() {
            return Duration.ZERO;
        }
    }

    private final class Emissions implements Outgoing {
        @Override
        public void publish(String topic, String key, CloudEvent event) {
            emitted.computeIfAbsent(key, absent -> new ArrayList<>())
                    .add(String.join(
                            " ",
                            event.getType(),
                            String.valueOf(event.getTime()),
                            event.getId(),
                            String.valueOf(event.getExtension("sequence")),
                            topic.equals(Topics.CASE_EVENTS)
                                    ? new String(event.getData().toBytes(), StandardCharsets.UTF_8)
                                    : ""));
        }

        @Override
        public void reject(LoggedEvent event, String reason) {
            throw new AssertionError(reason);
        }
    }
}
