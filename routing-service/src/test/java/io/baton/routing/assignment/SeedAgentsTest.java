package io.baton.routing.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Channel;
import io.baton.contracts.Json;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.routing.Document;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.matrix.MatrixReader;
import io.baton.routing.matrix.domain.EscalationMatrix;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedAgentsTest {
    private static final EscalationMatrix MATRIX = MatrixReader.read(
                    Document.read(Optional.empty(), "escalation-matrix.yaml").text())
            .orRefuse("default");

    @Test
    void theAgentsThatComeWithTheServiceFitTheMatrix() {
        List<Agent> agents = SeedAgents.read(Document.read(Optional.empty(), "agents.yaml")).agents().stream()
                .map(body -> body.agent(body.id()))
                .toList();
        assertThat(agents).hasSize(12);
        assertThat(agents).allSatisfy(agent -> assertThat(agent.teams())
                .allMatch(team -> MATRIX.team(team).isPresent()));
        assertThat(MATRIX.teams()).allSatisfy(team -> {
            assertThat(agents).anyMatch(agent -> agent.teams().contains(team.id()));
            assertThat(team.skills()).allSatisfy(skill -> assertThat(agents)
                    .anyMatch(agent ->
                            agent.teams().contains(team.id()) && agent.skills().contains(skill)));
        });
    }

    @Test
    void refusesACapacityThatIsNone() throws Exception {
        JsonNode capacity = Json.mapper().readTree("{\"CHAT\":-1,\"PIGEON\":1,\"EMAIL\":1.5,\"PHONE\":2}");
        AgentBody body = new AgentBody("a", "A", List.of("t"), SupportLevel.L2, null, List.of("de-AT"), capacity);
        assertThatThrownBy(() -> body.agent("a"))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.violations())
                        .extracting(violation -> violation.pointer())
                        .containsExactlyInAnyOrder("/capacity/CHAT", "/capacity/PIGEON", "/capacity/EMAIL"));
        AgentBody sound = new AgentBody(
                "a",
                "A",
                List.of("t"),
                SupportLevel.L2,
                null,
                List.of("de-AT"),
                Json.mapper().readTree("{\"CHAT\":2}"));
        assertThat(sound.agent("a").capacityIn(Channel.CHAT)).isEqualTo(2);
        assertThat(sound.agent("a").languages()).containsExactly("de");
    }
}
