package io.baton.routing.escalation.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.Ids;
import io.baton.contracts.escalation.EscalationEventData;
import io.baton.contracts.escalation.EscalationView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Leads one escalation through one cause: each step goes into the timeline and out as an event. Used once. */
final class Telling {
    static final String SERVICE = "routing-service";

    private static final int MOST_BYTES_OF_DETAIL = 1200;

    private final EscalatedCase file;
    private final Cause cause;
    private final List<Emitted> emitted = new ArrayList<>();
    private Escalation escalation;

    Telling(EscalatedCase file, Escalation escalation, Cause cause) {
        this.file = file;
        this.escalation = escalation;
        this.cause = cause;
    }

    Escalation escalation() {
        return escalation;
    }

    /** The escalation is this now. */
    void becomes(Escalation next) {
        escalation = next;
    }

    /** The escalation is in this state now. */
    void moves(EscalationState next) {
        escalation = escalation.moved(next, cause.time());
    }

    /** A line of the timeline that is no event. */
    void notes(String type, String by, String detail) {
        escalation = escalation.with(
                new TimelineEntry(cause.time(), type, Shortened.name(by), Shortened.of(detail, MOST_BYTES_OF_DETAIL)));
    }

    /** A line of the timeline and an event. */
    void tells(String type, String by, String detail, Function<EscalationView, EscalationEventData> data) {
        notes(type.substring(type.indexOf("escalation.") + "escalation.".length(), type.lastIndexOf('.')), by, detail);
        emitted.add(new Emitted(
                Ids.eventId(escalation.escalationId(), type, cause.causationId()),
                type,
                SERVICE,
                escalation.caseId(),
                cause.time(),
                cause.causationId(),
                file.sequence() + emitted.size() + 1,
                data.apply(escalation.view())));
    }

    Progress ends() {
        return new Progress(file.after(escalation, file.sequence() + emitted.size()), escalation, emitted);
    }
}
