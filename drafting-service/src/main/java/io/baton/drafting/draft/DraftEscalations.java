package io.baton.drafting.draft;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.drafting.DraftingConfig;
import io.baton.drafting.composer.domain.MessageComposer;
import io.baton.drafting.draft.domain.CaseFile;
import io.baton.drafting.draft.domain.Draft;
import io.baton.drafting.draft.domain.EscalationDrafting;
import io.baton.drafting.draft.domain.Outcome;
import io.baton.drafting.draft.domain.UnknownEscalationException;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Composes what customers of escalated cases are told, batch by batch. */
@Singleton
final class DraftEscalations implements BatchHandler {

    private static final Set<String> TYPES = Set.of(EmittedTypes.ESCALATION_ROUTED, EmittedTypes.ESCALATION_RESOLVED);

    private final DataSource dataSource;
    private final DraftStore store;
    private final ModelSwitch model;
    private final EscalationDrafting drafting;

    DraftEscalations(
            DataSource dataSource,
            DraftStore store,
            ModelSwitch model,
            MessageComposer composer,
            DraftingConfig config) {
        this.dataSource = dataSource;
        this.store = store;
        this.model = model;
        this.drafting = new EscalationDrafting(composer, config.sender().asFact());
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<Arrived> arrived = decode(fresh, outgoing);
        if (arrived.isEmpty()) {
            return;
        }
        Set<UUID> cases = arrived.stream().map(each -> each.event().caseId()).collect(Collectors.toSet());
        try (Connection connection = dataSource.getConnection()) {
            Map<UUID, CaseFile> files = new HashMap<>(store.lock(connection, cases));
            Map<UUID, Map<UUID, Draft>> drafts = store.drafts(connection, cases);
            Map<UUID, Draft> changed = new LinkedHashMap<>();
            for (Arrived each : arrived) {
                UUID caseId = each.event().caseId();
                Map<UUID, Draft> known = drafts.computeIfAbsent(caseId, id -> new HashMap<>());
                apply(files.get(caseId), known, each, outgoing).ifPresent(outcome -> {
                    files.put(caseId, outcome.file());
                    outcome.changed().forEach(draft -> {
                        known.put(draft.draftId(), draft);
                        changed.put(draft.draftId(), draft);
                    });
                    DraftEvents.publish(outcome.events(), outgoing);
                });
            }
            store.save(connection, files.values(), changed.values(), model.isOn());
        }
    }

    private static List<Arrived> decode(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<Arrived> arrived = new ArrayList<>();
        for (LoggedEvent logged : fresh) {
            if (TYPES.contains(logged.event().getType())) {
                try {
                    arrived.add(new Arrived(logged, EmittedEvents.decode(logged.event())));
                } catch (InvalidInputException invalid) {
                    outgoing.reject(logged, invalid.getMessage());
                }
            }
        }
        return arrived;
    }

    private Optional<Outcome> apply(CaseFile file, Map<UUID, Draft> drafts, Arrived arrived, Outgoing outgoing) {
        Emitted event = arrived.event();
        if (event.data() instanceof EscalationRouted routed) {
            return drafting.routed(file, drafts, event, routed);
        }
        try {
            return drafting.resolved(file, drafts, event, (EscalationResolved) event.data());
        } catch (UnknownEscalationException unknown) {
            outgoing.reject(arrived.logged(), unknown.getMessage());
            return Optional.empty();
        }
    }

    private record Arrived(LoggedEvent logged, Emitted event) {}
}
