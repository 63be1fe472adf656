package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects what intake emits about a case, numbered on from what was emitted before. */
final class EmissionLog {
    private static final String SERVICE = "intake-service";

    private final Collected collected;
    private final Instant cause;
    private final String causationId;

    EmissionLog(CaseFile file, Instant cause, String causationId) {
        this(new Collected(file), cause, causationId);
    }

    private EmissionLog(Collected collected, Instant cause, String causationId) {
        this.collected = collected;
        this.cause = cause;
        this.causationId = causationId;
    }

    /** The same log for what something else causes. */
    EmissionLog causedBy(Instant otherCause, String otherCausationId) {
        return new EmissionLog(collected, otherCause, otherCausationId);
    }

    /** Adds an event that bears the time of its cause; {@code part} tells it from others of its type and entity. */
    Emitted add(UUID entity, String type, String part, EmittedData data) {
        return add(entity, type, part, cause, data, false);
    }

    void addAt(Instant time, UUID entity, String type, String part, EmittedData data) {
        add(entity, type, part, time, data, false);
    }

    void addWithSnapshot(UUID entity, String type, String part, EmittedData data) {
        add(entity, type, part, cause, data, true);
    }

    private Emitted add(
            UUID entity, String type, String part, Instant time, EmittedData data, boolean takesTranscript) {
        String name = part.isEmpty() ? causationId : causationId + "#" + part;
        Emitted event = new Emitted(
                Ids.eventId(entity, type, name),
                type,
                SERVICE,
                collected.caseId,
                time,
                causationId,
                ++collected.sequence,
                data);
        collected.emissions.add(new Emission(event, takesTranscript));
        return event;
    }

    long sequence() {
        return collected.sequence;
    }

    List<Emission> emissions() {
        return collected.emissions;
    }

    private static final class Collected {
        private final UUID caseId;
        private final List<Emission> emissions = new ArrayList<>();
        private long sequence;

        Collected(CaseFile file) {
            caseId = file.caseId();
            sequence = file.sequence();
        }
    }
}
