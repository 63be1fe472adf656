package io.baton.routing.assignment.domain;

import io.baton.contracts.Channel;
import java.util.EnumMap;
import java.util.Map;

/** How many escalations an agent is offered or has, by channel. Immutable. */
public record Load(Map<Channel, Integer> taken) {
    public static final Load NONE = new Load(Map.of());

    public Load {
        taken = Map.copyOf(taken);
    }

    /** In one channel. */
    public int in(Channel channel) {
        return taken.getOrDefault(channel, 0);
    }

    /** With one more. */
    public Load plus(Channel channel) {
        Map<Channel, Integer> more = new EnumMap<>(Channel.class);
        more.putAll(taken);
        more.merge(channel, 1, Integer::sum);
        return new Load(more);
    }

    /** Whether the agent can take one more in a channel. */
    public boolean leavesRoom(Agent agent, Channel channel) {
        return in(channel) < agent.capacityIn(channel);
    }

    /** The places that are left over all channels; none unless the agent is ONLINE. */
    public int freeOf(Agent agent) {
        return agent.presence() == Presence.ONLINE
                ? agent.capacity().entrySet().stream()
                        .mapToInt(entry -> Math.max(0, entry.getValue() - in(entry.getKey())))
                        .sum()
                : 0;
    }

    /** The share of the agent's capacity that is used, summed over the channels: 1 for each full one. */
    double of(Agent agent) {
        double load = 0;
        for (Channel channel : Channel.values()) {
            load += in(channel) / (double) Math.max(1, agent.capacityIn(channel));
        }
        return load;
    }
}
