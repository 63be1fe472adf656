package io.baton.routing.escalation;

import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Ids;
import io.baton.messaging.Outbox;
import io.baton.messaging.Outgoing;
import io.baton.routing.escalation.EscalationStore.Locked;
import io.baton.routing.escalation.domain.Answer;
import io.baton.routing.escalation.domain.CaseCommands;
import io.baton.routing.escalation.domain.Cause;
import io.baton.routing.escalation.domain.EscalatedCase;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Runs one command on one escalation: lock the case, ask the escalation, save and publish. */
@ApplicationScoped
public class ChangeEscalation {
    private final EscalationStore store;
    private final Outbox outbox;
    private final Clock clock;

    ChangeEscalation(EscalationStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What became of a command.
     *
     * @param escalation as it stands after it
     * @param refusal null when the command was carried out
     */
    public record Result(Escalation escalation, String refusal) {}

    /**
     * Runs a command in a transaction of its own.
     *
     * @param name of the command; a part of the cause that its events name
     * @param command is given the escalation under the lock of its case
     * @return empty when there is no such escalation
     */
    public Optional<Result> run(UUID escalationId, String name, Command command) {
        return outbox.inTransaction(outgoing -> within(outgoing, escalationId, name, command));
    }

    /** What is done to an escalation. */
    @FunctionalInterface
    public interface Command {
        Answer apply(Escalation escalation, CaseCommands commands);
    }

    /** Runs code with an {@link Outgoing}, in a transaction of its own. */
    <R> R inTransaction(Function<Outgoing, R> work) {
        return outbox.inTransaction(work);
    }

    Optional<Result> within(Outgoing outgoing, UUID escalationId, String name, Command command) {
        Optional<UUID> caseId = store.find(escalationId).map(Escalation::caseId);
        return caseId.map(id -> {
            Locked locked = store.lock(List.of(id)).get(id);
            Escalation escalation = current(locked.file(), escalationId);
            Cause cause = cause(locked.file(), escalationId, name);
            Answer answer = command.apply(escalation, new CaseCommands(locked.file(), escalation, cause));
            if (answer instanceof Answer.Done done) {
                return new Result(save(done.progress(), locked, outgoing), null);
            }
            return new Result(escalation, ((Answer.Refused) answer).reason());
        });
    }

    private Escalation current(EscalatedCase file, UUID escalationId) {
        return file.openEscalation()
                .filter(open -> open.escalationId().equals(escalationId))
                .orElseGet(() -> store.find(escalationId).orElseThrow());
    }

    private Cause cause(EscalatedCase file, UUID escalationId, String name) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String id = name + ":" + escalationId + ":" + file.sequence();
        return new Cause(now, Ids.causation("routing-service", id));
    }

    private Escalation save(Progress progress, Locked before, Outgoing outgoing) {
        Escalation changed = progress.changed().orElseThrow();
        store.save(List.of(new Locked(progress.now(), before.version())), List.of(changed));
        progress.emitted()
                .forEach(emitted ->
                        outgoing.publish(emitted.topic(), emitted.caseId().toString(), EmittedEvents.encode(emitted)));
        return changed;
    }
}
