package io.baton.routing.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.Presence;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An agent as written in a request or in the file of agents.
 *
 * @param id in the file; in a request the path has it
 * @param capacity numbers by channel
 */
public record AgentBody(
        @Size(min = 1, max = 256) String id,
        @NotNull @Size(min = 1, max = 256) String name,
        @NotNull @Size(min = 1, max = 100) List<String> teams,
        @NotNull SupportLevel level,
        @Size(max = 200) List<String> skills,
        @Size(max = 100) List<String> languages,
        @NotNull JsonNode capacity) {
    private static final int LARGEST = 1000;

    /**
     * The agent, OFFLINE.
     *
     * @throws InvalidInputException with every channel or number that is none
     */
    Agent agent(String id) {
        List<String> primary = Lists.copy(languages).stream()
                .map(tag -> tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT))
                .toList();
        return new Agent(id, name, teams, level, Lists.copy(skills), primary, capacities(), Presence.OFFLINE);
    }

    private Map<Channel, Integer> capacities() {
        List<Violation> violations = new ArrayList<>();
        Map<Channel, Integer> capacities = new EnumMap<>(Channel.class);
        if (!capacity.isObject()) {
            violations.add(new Violation("/capacity", "must be an object of numbers by channel", null));
        }
        capacity.properties().forEach(entry -> {
            String pointer = "/capacity/" + entry.getKey();
            JsonNode number = entry.getValue();
            Optional<Channel> channel = Arrays.stream(Channel.values())
                    .filter(each -> each.name().equals(entry.getKey()))
                    .findFirst();
            if (channel.isEmpty()) {
                violations.add(new Violation(pointer, "must be one of " + Arrays.toString(Channel.values()), null));
            } else if (!number.isIntegralNumber() || number.longValue() < 0 || number.longValue() > LARGEST) {
                violations.add(new Violation(pointer, "must be a whole number from 0 to " + LARGEST, number.asText()));
            } else {
                capacities.put(channel.get(), number.intValue());
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
        return capacities;
    }
}
