package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Collects what one event makes intake emit about a case, numbered on from what was emitted before. */
final class EmissionLog {
    private static final String SERVICE = "intake-service";

    private final UUID caseId;
    private final Instant cause;
    private final String causationId;
    private final List<Emission> emissions = new ArrayList<>();
    private long sequence;

    EmissionLog(CaseFile file, Instant cause, String causationId) {
        caseId = file.caseId();
        this.cause = cause;
        this.causationId = causationId;
        sequence = file.sequence();
    }

    /** Adds an event that bears the time of its cause; {@code part} tells it from others of its type and entity. */
    void add(UUID entity, String type, String part, EmittedData data) {
        add(entity, type, part, cause, data, false);
    }

    void addAt(Instant time, UUID entity, String type, String part, EmittedData data) {
        add(entity, type, part, time, data, false);
    }

    void addWithSnapshot(UUID entity, String type, String part, EmittedData data) {
        add(entity, type, part, cause, data, true);
    }

    private void add(UUID entity, String type, String part, Instant time, EmittedData data, boolean takesTranscript) {
        String name = part.isEmpty() ? causationId : causationId + "#" + part;
        sequence++;
        emissions.add(new Emission(
                new Emitted(Ids.eventId(entity, type, name), type, SERVICE, caseId, time, causationId, sequence, data),
                takesTranscript));
    }

    long sequence() {
        return sequence;
    }

    List<Emission> emissions() {
        return emissions;
    }
}
