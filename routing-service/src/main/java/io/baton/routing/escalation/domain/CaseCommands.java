package io.baton.routing.escalation.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.escalation.CoverageGap;
import io.baton.contracts.escalation.EscalationAccepted;
import io.baton.contracts.escalation.EscalationOffered;
import io.baton.contracts.escalation.EscalationQueued;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationReturned;
import java.util.function.Consumer;

/** What agents, and routing on their behalf, do to an escalation; its state says what it allows. */
public final class CaseCommands {
    private static final String ROUTING = "routing";

    private final EscalatedCase file;
    private final Escalation escalation;
    private final Cause cause;

    /**
     * Commands on an escalation.
     *
     * @param escalation the open one of the case, or a closed one, which refuses everything
     */
    public CaseCommands(EscalatedCase file, Escalation escalation, Cause cause) {
        this.file = file;
        this.escalation = escalation;
        this.cause = cause;
    }

    /** The agent takes the escalation over. */
    public Answer accept(String agent, String stepToken) {
        return done(
                escalation.state().accept(agent, stepToken),
                telling -> telling.tells(
                        EmittedTypes.ESCALATION_ACCEPTED, agent, null, view -> new EscalationAccepted(view, agent)));
    }

    /** The agent is done. */
    public Answer resolve(String agent, String resolution) {
        Actor by = new Actor(AuthorKind.AGENT, agent, null);
        return done(
                escalation.state().resolve(agent, by, resolution),
                telling -> telling.tells(
                        EmittedTypes.ESCALATION_RESOLVED,
                        agent,
                        resolution,
                        view -> new EscalationResolved(view, by, resolution)));
    }

    /** The agent found that the escalation is not needed. */
    public Answer giveBack(String agent, String findings) {
        return done(
                escalation.state().giveBack(agent, findings),
                telling -> telling.tells(
                        EmittedTypes.ESCALATION_RETURNED,
                        agent,
                        findings,
                        view -> new EscalationReturned(view, agent, findings)));
    }

    /** Routing offers the escalation to an agent; the token of the offer follows from the cause. */
    public Answer offer(String agent) {
        String token = Ids.eventId(escalation.escalationId(), EmittedTypes.ESCALATION_OFFERED, cause.causationId())
                .toString();
        return done(
                escalation.state().offer(agent, token),
                telling -> telling.tells(
                        EmittedTypes.ESCALATION_OFFERED,
                        ROUTING,
                        "Offered to " + agent,
                        view -> new EscalationOffered(view, agent, token, null)));
    }

    /** Routing takes back its offer to an agent; the escalation keeps its age. */
    public Answer withdrawOffer(String agent, String reason) {
        if (!(escalation.state() instanceof EscalationState.Offered offered)
                || !offered.agent().equals(agent)) {
            return new Answer.Refused("The escalation is not offered to " + agent + " now.");
        }
        return done(
                escalation.state().queue(),
                telling -> telling.tells(
                        EmittedTypes.ESCALATION_QUEUED, ROUTING, reason, view -> new EscalationQueued(view, reason)));
    }

    /** Routing found nobody on duty; said once for each stretch of waiting. */
    public Answer announceGap(String reason) {
        if (escalation.gapAnnounced() || !(escalation.state() instanceof EscalationState.Queued)) {
            return new Answer.Refused("There is no new gap.");
        }
        Telling telling = new Telling(file, escalation.withGapAnnounced(), cause);
        telling.tells(
                EmittedTypes.ESCALATION_COVERAGE_GAP,
                ROUTING,
                reason,
                view -> new CoverageGap(
                        view, escalation.team(), escalation.decision().level(), reason));
        return new Answer.Done(telling.ends());
    }

    private Answer done(Transition transition, Consumer<Telling> tale) {
        if (transition instanceof Transition.Moved moved) {
            Telling telling = new Telling(file, escalation, cause);
            telling.moves(moved.next());
            tale.accept(telling);
            return new Answer.Done(telling.ends());
        }
        return new Answer.Refused(((Transition.Refused) transition).reason());
    }
}
