package io.baton.intake.casefile;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.casefile.domain.Emission;
import io.baton.intake.casefile.domain.NextDue;
import io.baton.intake.casefile.domain.Snapshots;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.transcript.domain.TranscriptMessage;
import io.baton.messaging.Outgoing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The cases that a batch touches: loaded once, stepped in memory in the order of the log, written once. */
final class CaseBatch {
    private final Map<UUID, StoredCase> loaded;
    private final Map<UUID, List<CaseStep>> steps = new LinkedHashMap<>();
    private final Map<UUID, Integer> lanes = new HashMap<>();
    private final Map<UUID, KnownOpening> openings = new HashMap<>();
    private final Map<UUID, NextDue> deadlines = new HashMap<>();

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
        UUID caseId = step.after().caseId();
        steps.computeIfAbsent(caseId, id -> new ArrayList<>()).add(step);
        deadlines.put(caseId, step.nextDue());
    }

    /** Adds what an event makes of a case. */
    void add(CaseStep step, LogEntry.Arrived arrived) {
        UUID caseId = step.after().caseId();
        CaseFile before = current(caseId);
        openings.compute(caseId, (id, known) -> KnownOpening.after(known, before, step.after(), arrived.appendedAt()));
        add(step);
        lanes.put(caseId, arrived.lane());
    }

    /** Judges the cases of a partition that this batch holds so far, as a mark on it says. */
    void judge(int lane, CaseMark mark, PolicyVersions inForce) {
        for (UUID caseId : held()) {
            CaseFile file = current(caseId);
            if (lane(caseId) == lane && mark.concerns(file, nextDue(caseId))) {
                add(mark.step(file, inForce));
            }
        }
    }

    private List<UUID> held() {
        List<UUID> held = new ArrayList<>(loaded.keySet());
        steps.keySet().stream().filter(caseId -> !loaded.containsKey(caseId)).forEach(held::add);
        return held;
    }

    /** What became of the cases that were stepped, in the order of their ids. */
    List<CaseStore.Change> cases() {
        return steps.keySet().stream()
                .sorted()
                .map(caseId -> new CaseStore.Change(stored(caseId), now(caseId)))
                .toList();
    }

    /** The cases of whose opening the batch said something new. */
    Map<UUID, KnownOpening> openings() {
        return Map.copyOf(openings);
    }

    private StoredCase now(UUID caseId) {
        return new StoredCase(stored(caseId).version() + 1, lane(caseId), nextDue(caseId), current(caseId));
    }

    /** What became of each case's escalations. */
    List<EscalationIndex.Change> changes() {
        return steps.keySet().stream()
                .map(caseId -> new EscalationIndex.Change(stored(caseId).file(), current(caseId)))
                .toList();
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

    /** The messages that the steps add to the transcripts. */
    Map<UUID, List<TranscriptMessage>> messages() {
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

    private Instant nextDue(UUID caseId) {
        NextDue moved = deadlines.get(caseId);
        return moved == null ? stored(caseId).nextDue() : moved.at();
    }

    private int lane(UUID caseId) {
        return lanes.getOrDefault(caseId, stored(caseId).lane());
    }

    private StoredCase stored(UUID caseId) {
        return loaded.getOrDefault(caseId, StoredCase.NONE);
    }
}
