package io.baton.routing.escalation;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import io.baton.routing.escalation.EscalationStore.Locked;
import io.baton.routing.escalation.domain.CaseRouting;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.Progress;
import io.baton.routing.matrix.domain.MatrixVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Applies a batch of intake's requests: load the cases, decide event by event, save and publish. */
@ApplicationScoped
class RouteEscalations implements BatchHandler {
    private final EscalationStore store;
    private final CaseRouting routing;

    RouteEscalations(EscalationStore store, MatrixVersions matrices) {
        this.store = store;
        this.routing = new CaseRouting(matrices);
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) {
        Map<LoggedEvent, Emitted> events = readable(fresh, outgoing);
        Set<UUID> caseIds = events.values().stream().map(Emitted::caseId).collect(Collectors.toSet());
        Map<UUID, Locked> cases = store.lock(caseIds);
        Map<UUID, Locked> touched = new LinkedHashMap<>();
        Map<UUID, Escalation> changed = new LinkedHashMap<>();
        events.forEach((logged, event) -> {
            Locked before = touched.getOrDefault(event.caseId(), cases.get(event.caseId()));
            if (!CaseRouting.isUnderstood(before.file(), event)) {
                outgoing.reject(logged, "no escalation of case " + event.caseId() + " was ever requested");
                return;
            }
            Progress progress = routing.apply(before.file(), event);
            touched.put(event.caseId(), new Locked(progress.now(), before.version()));
            progress.changed().ifPresent(escalation -> changed.put(escalation.escalationId(), escalation));
            progress.emitted().forEach(emitted -> publish(emitted, outgoing));
        });
        store.save(touched.values(), changed.values());
    }

    private static Map<LoggedEvent, Emitted> readable(List<LoggedEvent> fresh, Outgoing outgoing) {
        Map<LoggedEvent, Emitted> events = new LinkedHashMap<>();
        for (LoggedEvent logged : fresh) {
            try {
                events.put(logged, EmittedEvents.decode(logged.event()));
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return events;
    }

    static void publish(Emitted emitted, Outgoing outgoing) {
        outgoing.publish(emitted.topic(), emitted.caseId().toString(), EmittedEvents.encode(emitted));
    }
}
