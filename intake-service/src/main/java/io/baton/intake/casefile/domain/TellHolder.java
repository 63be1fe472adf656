package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseChange;
import io.baton.intake.clock.domain.Clock;

/** Tells the holder of a case's open escalation how a clock or a promise stands; without one nobody is told. */
final class TellHolder {
    private TellHolder() {}

    /** How a clock stands after an event about it. */
    static void clock(EmissionLog log, CaseFile file, Clock clock, Emitted event) {
        change(log, file, clock, null, event);
    }

    /**
     * The case with the triggers of a type about something withdrawn, since an event disproves them.
     *
     * @param clock how it stands now; null for a promise, and when there is no such clock any more
     */
    static CaseFile withdrawn(
            EmissionLog log, CaseFile file, TriggerType type, String about, Clock clock, Emitted event) {
        String cause = file.escalations()
                .lastStanding(type, about)
                .map(fired -> fired.trigger().eventId())
                .orElse(null);
        change(log, file, clock, cause, event);
        return file.with(file.escalations().withdrawn(type, about));
    }

    private static void change(EmissionLog log, CaseFile file, Clock clock, String withdrawnTrigger, Emitted event) {
        if (file.escalations().open() != null && (clock != null || withdrawnTrigger != null)) {
            log.causedBy(event.time(), event.asCause())
                    .add(
                            file.escalations().open().escalationId(),
                            EmittedTypes.ESCALATION_CASE_CHANGED,
                            CaseChange.CLOCK.name(),
                            Changes.clock(file, clock, withdrawnTrigger));
        }
    }
}
