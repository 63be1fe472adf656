package io.baton.drafting.draft.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Scenario;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.draft.DraftHeld;
import io.baton.contracts.draft.DraftSuperseded;
import io.baton.contracts.draft.Hold;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.MessageComposer;
import io.baton.drafting.composer.domain.Readers;
import io.baton.drafting.composer.domain.Repertoire;
import io.baton.drafting.facts.domain.Facts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the events of an escalation make of its drafts: one message when it is first routed, one when it is resolved. A
 * further routing changes the first message while nobody has approved it; it never makes a second one.
 */
public final class EscalationDrafting {

    private final Author author;
    private final Facts.Sender sender;

    /**
     * Drafting with a composer.
     *
     * @param sender who signs, or null when nobody is named
     */
    public EscalationDrafting(MessageComposer composer, Facts.Sender sender) {
        this.author = new Author(composer);
        this.sender = sender;
    }

    /**
     * An escalation was routed.
     *
     * @param drafts of the case, by id
     * @return empty when the event is older than what was applied
     */
    public Optional<Outcome> routed(CaseFile file, Map<UUID, Draft> drafts, Emitted event, EscalationRouted routed) {
        EscalationView escalation = routed.escalation();
        Facts facts = SnapshotFacts.of(routed.snapshot(), escalation, sender, event.time());
        Channel channel = routed.snapshot().channel();
        List<String> threats = threats(escalation);
        Optional<EscalationFile> known = file.escalation(escalation.escalationId());
        if (known.isEmpty()) {
            return Optional.of(firstRouted(file, event, escalation, facts, channel, threats));
        }
        if (event.sequence() <= known.get().lastSequence()) {
            return Optional.empty();
        }
        boolean newThreat = !known.get().threats().containsAll(threats);
        Outcome.Builder outcome = new Outcome.Builder(file, event.time(), event.asCause());
        EscalationFile next = known.get().rerouted(facts, channel, threats, event.sequence());
        Draft confirmation = drafts.get(known.get().confirmationId());
        if (confirmation != null && confirmation.canChange()) {
            renew(outcome, confirmation, facts, channel, newThreat, event.time());
        }
        return Optional.of(outcome.build(file.with(next)));
    }

    /**
     * An escalation was resolved.
     *
     * @param drafts of the case, by id
     * @return empty when it is older than what was applied, or a message about the resolution exists
     * @throws UnknownEscalationException when nothing is known about it
     */
    public Optional<Outcome> resolved(
            CaseFile file, Map<UUID, Draft> drafts, Emitted event, EscalationResolved resolved) {
        EscalationView escalation = resolved.escalation();
        EscalationFile known = file.escalation(escalation.escalationId())
                .orElseThrow(() -> new UnknownEscalationException(escalation.escalationId()));
        if (event.sequence() <= known.lastSequence() || known.resolutionId() != null) {
            return Optional.empty();
        }
        Facts facts = SnapshotFacts.resolved(known.facts(), resolved.resolution(), event.time());
        Outcome.Builder outcome = new Outcome.Builder(file, event.time(), event.asCause());
        Draft draft = compose(
                Scenario.POST_RESOLUTION,
                escalation,
                assignment(Scenario.POST_RESOLUTION, facts, known.channel()),
                event);
        Draft confirmation = drafts.get(known.confirmationId());
        if (confirmation != null && confirmation.canChange()) {
            Draft superseded = confirmation.with(
                    DraftStatus.SUPERSEDED, confirmation.holds(), confirmation.decision(), event.time());
            outcome.changed(superseded)
                    .event(EmittedTypes.DRAFT_SUPERSEDED, new DraftSuperseded(superseded.view(), draft.draftId()));
        }
        announce(outcome, draft);
        return Optional.of(outcome.build(file.with(known.resolved(draft.draftId(), event.sequence()))));
    }

    private Outcome firstRouted(
            CaseFile file,
            Emitted event,
            EscalationView escalation,
            Facts facts,
            Channel channel,
            List<String> threats) {
        Draft draft = compose(
                Scenario.ESCALATION_CONFIRMED,
                escalation,
                assignment(Scenario.ESCALATION_CONFIRMED, facts, channel),
                event);
        Outcome.Builder outcome = new Outcome.Builder(file, event.time(), event.asCause());
        announce(outcome, draft);
        return outcome.build(file.with(new EscalationFile(
                escalation.escalationId(), facts, channel, threats, draft.draftId(), null, event.sequence())));
    }

    /** An approved message stays as it is, unless a threat stops it. */
    private void renew(
            Outcome.Builder outcome, Draft draft, Facts facts, Channel channel, boolean newThreat, Instant at) {
        List<Hold> holds = Holds.renewed(draft.holds(), draft.facts(), facts, newThreat);
        boolean newlyHeld =
                holds.stream().filter(hold -> hold.liftedBy() == null).count()
                        > draft.openHolds().size();
        if (draft.status() == DraftStatus.APPROVED) {
            if (newlyHeld) {
                hold(outcome, draft.with(DraftStatus.HELD, holds, null, at));
            }
            return;
        }
        Content content = author.again(draft, assignment(draft.scenario(), facts, channel), at, "routed again");
        boolean sameWords = content.text().equals(draft.text()) && facts.equals(draft.facts());
        if (sameWords && !newlyHeld) {
            return;
        }
        Draft next = sameWords ? draft.with(DraftStatus.HELD, holds, null, at) : draft.rewritten(content, holds, at);
        if (!sameWords) {
            outcome.changed(next).event(EmittedTypes.DRAFT_COMPOSED, new DraftComposed(next.view()));
        }
        if (newlyHeld) {
            hold(outcome, next);
        }
    }

    private static void announce(Outcome.Builder outcome, Draft draft) {
        outcome.changed(draft).event(EmittedTypes.DRAFT_COMPOSED, new DraftComposed(draft.view()));
        if (draft.status() == DraftStatus.HELD) {
            hold(outcome, draft);
        }
    }

    private static void hold(Outcome.Builder outcome, Draft held) {
        outcome.changed(held).event(EmittedTypes.DRAFT_HELD, new DraftHeld(held.view()));
    }

    private Draft compose(Scenario scenario, EscalationView escalation, Assignment assignment, Emitted event) {
        UUID draftId = Ids.draftId(escalation.escalationId(), scenario.name(), event.asCause());
        return NewDraft.of(
                draftId,
                escalation.escalationId(),
                escalation.caseId(),
                scenario,
                author.first(draftId, assignment, event.time(), "first text"),
                escalation.historic(),
                event.time());
    }

    private static Assignment assignment(Scenario scenario, Facts facts, Channel channel) {
        return new Assignment(
                scenario,
                Readers.audience(facts.customer()),
                Readers.channel(channel),
                Repertoire.languageFor(
                        facts.customer() == null ? null : facts.customer().language()),
                facts);
    }

    private static List<String> threats(EscalationView escalation) {
        return escalation.triggers().stream()
                .filter(trigger -> trigger.type() == TriggerType.LEGAL_THREAT)
                .filter(trigger -> !Boolean.TRUE.equals(trigger.withdrawn()))
                .map(Trigger::eventId)
                .toList();
    }
}
