package io.baton.routing.assignment;

import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.AssignmentPlan;
import io.baton.routing.assignment.domain.Need;
import io.baton.routing.assignment.domain.Presence;
import io.baton.routing.escalation.ChangeEscalation;
import io.baton.routing.escalation.domain.Answer;
import io.baton.routing.escalation.domain.CaseCommands;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.matrix.domain.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/**
 * Offers what waits to who is there. A plan is made without locks; each step of it is then checked again under the lock of
 * its case and of its agent, in this order, so that two instances never give an agent more than the capacity allows and
 * never take back an offer that was answered or made to somebody else meanwhile.
 */
@ApplicationScoped
class OfferWaiting {
    private final Waiting waiting;
    private final AgentStore agents;
    private final ChangeEscalation change;

    OfferWaiting(Waiting waiting, AgentStore agents, ChangeEscalation change) {
        this.waiting = waiting;
        this.agents = agents;
        this.change = change;
    }

    /** Takes back the offers of absent agents, offers what can be offered, announces where nobody is on duty. */
    void run() {
        waiting.offeredToAbsent().forEach(this::withdraw);
        List<Need> needs = waiting.needs();
        if (needs.isEmpty()) {
            return;
        }
        AssignmentPlan plan = AssignmentPlan.of(needs, agents.all(), agents.loads());
        for (AssignmentPlan.Offer offer : plan.offers()) {
            change.run(
                    offer.need().escalationId(), "offer", (escalation, commands) -> offer(offer, escalation, commands));
        }
        for (Need gap : plan.gaps()) {
            String reason = "Nobody on duty in " + gap.team() + " has what is needed: " + described(gap);
            change.run(
                    gap.escalationId(),
                    "gap",
                    (escalation, commands) -> stillNeeded(gap, escalation)
                            ? commands.announceGap(reason)
                            : new Answer.Refused("Meanwhile something else is needed."));
        }
    }

    /** Takes an offer back unless the agent has answered it or come back meanwhile. */
    void withdraw(Waiting.Offered offer) {
        change.run(
                offer.escalationId(),
                "withdraw",
                (escalation, commands) -> isAbsent(offer.agent())
                        ? commands.withdrawOffer(offer.agent(), offer.agent() + " has left")
                        : new Answer.Refused("Meanwhile the agent is back."));
    }

    private boolean isAbsent(String agentId) {
        return agents.locked(agentId).map(agent -> !agent.presence().isOnDuty()).orElse(true);
    }

    private Answer offer(AssignmentPlan.Offer offer, Escalation escalation, CaseCommands commands) {
        Need need = offer.need();
        Agent agent = agents.locked(offer.agentId()).orElse(null);
        boolean free = agent != null
                && agent.presence() == Presence.ONLINE
                && agent.fits(need)
                && agents.load(agent.id()).leavesRoom(agent, need.channel());
        return free && stillNeeded(need, escalation)
                ? commands.offer(agent.id())
                : new Answer.Refused("Meanwhile the agent is not free or something else is needed.");
    }

    private static boolean stillNeeded(Need need, Escalation escalation) {
        Decision decision = escalation.decision();
        return !escalation.historic()
                && need.team().equals(escalation.team())
                && need.level() == decision.level()
                && Objects.equals(need.skill(), decision.skill())
                && Objects.equals(need.language(), decision.language());
    }

    private static String described(Need need) {
        return need.level()
                + (need.skill() == null ? "" : ", " + need.skill())
                + (need.language() == null ? "" : ", language " + need.language())
                + ", " + need.channel();
    }
}
