package io.baton.intake.casefile;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.casefile.domain.Emission;
import io.baton.intake.casefile.domain.Snapshots;
import io.baton.intake.transcript.TranscriptStore;
import io.baton.intake.transcript.domain.TranscriptMessage;
import io.baton.messaging.Outgoing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cases that a batch touches: loaded once, stepped in memory in the order of the log, written once. */
final class CaseBatch {
    private final Map<UUID, StoredCase> loaded;
    private final Map<UUID, List<CaseStep>> steps = new LinkedHashMap<>();

    CaseBatch(Map<UUID, StoredCase> loaded) {
        this.loaded = loaded;
    }

    /** The case as it stands after the steps so far; null when nothing is known of it. */
    CaseFile current(UUID caseId) {
        List<CaseStep> taken = steps.get(caseId);
        return taken == null
                ? stored(caseId).file()
                : taken.get(taken.size() - 1).after();
    }

    void add(CaseStep step) {
        steps.computeIfAbsent(step.after().caseId(), id -> new ArrayList<>()).add(step);
    }

    /** Writes the cases and their messages. */
    void save(Connection connection, CaseStore cases, EscalationIndex escalations, TranscriptStore transcripts)
            throws SQLException {
        if (steps.isEmpty()) {
            return;
        }
        List<StoredCase> changed = steps.keySet().stream()
                .sorted()
                .map(caseId -> new StoredCase(stored(caseId).version() + 1, current(caseId)))
                .toList();
        cases.save(connection, changed);
        escalations.save(
                connection,
                steps.keySet().stream()
                        .map(caseId -> new EscalationIndex.Change(stored(caseId).file(), current(caseId)))
                        .toList());
        transcripts.add(connection, messages());
    }

    /** The cases of which events are emitted with the transcript. */
    List<UUID> takingTranscript() {
        return steps.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .flatMap(step -> step.emissions().stream())
                        .anyMatch(Emission::takesTranscript))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Publishes what the steps emit.
     *
     * @param before the last messages, before this batch, of the cases that take them
     */
    void publish(Map<UUID, List<TranscriptMessage>> before, Outgoing outgoing) {
        steps.forEach((caseId, taken) -> {
            LastMessages messages = new LastMessages(before.getOrDefault(caseId, List.of()), Snapshots.MOST_MESSAGES);
            for (CaseStep step : taken) {
                if (step.message() != null) {
                    messages.add(step.message());
                }
                step.emissions().forEach(emission -> publish(emission, messages, outgoing));
            }
        });
    }

    private static void publish(Emission emission, LastMessages messages, Outgoing outgoing) {
        Emitted event = emission.takesTranscript()
                ? Snapshots.withMessages(emission.event(), messages.list())
                : emission.event();
        outgoing.publish(event.topic(), event.caseId().toString(), EmittedEvents.encode(event));
    }

    private Map<UUID, List<TranscriptMessage>> messages() {
        Map<UUID, List<TranscriptMessage>> messages = new LinkedHashMap<>();
        steps.forEach((caseId, taken) -> {
            List<TranscriptMessage> added = taken.stream()
                    .map(CaseStep::message)
                    .filter(message -> message != null)
                    .toList();
            if (!added.isEmpty()) {
                messages.put(caseId, added);
            }
        });
        return messages;
    }

    private StoredCase stored(UUID caseId) {
        return loaded.getOrDefault(caseId, StoredCase.NONE);
    }
}
