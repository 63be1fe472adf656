package io.baton.routing.assignment.domain;

import io.baton.contracts.Channel;
import io.baton.contracts.SupportLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Somebody who takes escalations.
 *
 * @param level the highest that the agent has
 * @param languages primary subtags of BCP 47, lower case
 * @param capacity how many escalations of a channel at the same time; a channel that is missing: none
 */
public record Agent(
        String id,
        String name,
        List<String> teams,
        SupportLevel level,
        List<String> skills,
        List<String> languages,
        Map<Channel, Integer> capacity,
        Presence presence) {
    public Agent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(presence, "presence");
        teams = List.copyOf(teams);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
        capacity = Map.copyOf(capacity);
    }

    /** How many escalations of a channel the agent can have at the same time. */
    public int capacityIn(Channel channel) {
        return capacity.getOrDefault(channel, 0);
    }

    /** Whether the agent has the team, level, skill and language that are needed and serves the channel at all. */
    public boolean fits(Need need) {
        return teams.contains(need.team())
                && level.compareTo(need.level()) >= 0
                && (need.skill() == null || skills.contains(need.skill()))
                && (need.language() == null || languages.contains(need.language()))
                && capacityIn(need.channel()) > 0;
    }
}
