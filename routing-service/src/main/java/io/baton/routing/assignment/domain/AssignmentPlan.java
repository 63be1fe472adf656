package io.baton.routing.assignment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is to be offered what. In the order of the queue each need goes to the least loaded agent that fits, is ONLINE and
 * has room in its channel; the agent's id decides between equals. Nobody gets more than the capacity allows.
 *
 * @param offers in the order of the queue
 * @param gaps needs for which nobody on duty fits at all, not yet announced
 */
public record AssignmentPlan(List<Offer> offers, List<Need> gaps) {
    public AssignmentPlan {
        offers = List.copyOf(offers);
        gaps = List.copyOf(gaps);
    }

    /** One escalation for one agent. */
    public record Offer(Need need, String agentId) {}

    /**
     * The plan for what waits.
     *
     * @param loads by agent id; missing: none
     */
    public static AssignmentPlan of(Collection<Need> waiting, Collection<Agent> agents, Map<String, Load> loads) {
        Map<String, Load> planned = new HashMap<>(loads);
        List<Offer> offers = new ArrayList<>();
        List<Need> gaps = new ArrayList<>();
        for (Need need : waiting.stream().sorted(Need.QUEUE_ORDER).toList()) {
            Optional<Agent> chosen = leastLoaded(need, agents, planned);
            chosen.ifPresent(agent -> {
                offers.add(new Offer(need, agent.id()));
                planned.merge(agent.id(), Load.NONE.plus(need.channel()), (old, one) -> old.plus(need.channel()));
            });
            if (chosen.isEmpty() && !need.gapAnnounced() && nobodyOnDuty(need, agents)) {
                gaps.add(need);
            }
        }
        return new AssignmentPlan(offers, gaps);
    }

    private static Optional<Agent> leastLoaded(Need need, Collection<Agent> agents, Map<String, Load> loads) {
        return agents.stream()
                .filter(agent -> agent.presence() == Presence.ONLINE && agent.fits(need))
                .filter(agent -> loads.getOrDefault(agent.id(), Load.NONE).leavesRoom(agent, need.channel()))
                .min(Comparator.<Agent>comparingDouble(agent ->
                                loads.getOrDefault(agent.id(), Load.NONE).of(agent))
                        .thenComparing(Agent::id));
    }

    private static boolean nobodyOnDuty(Need need, Collection<Agent> agents) {
        return agents.stream().noneMatch(agent -> agent.presence().isOnDuty() && agent.fits(need));
    }
}
