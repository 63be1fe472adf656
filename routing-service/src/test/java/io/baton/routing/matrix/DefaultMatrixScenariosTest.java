package io.baton.routing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.Json;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.TriggerType;
import io.baton.routing.Document;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.Facts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases as contact centres have them, with the decision that the default matrix must make. */
class DefaultMatrixScenariosTest {
    private static final EscalationMatrix MATRIX = MatrixReader.read(
                    Document.read(Optional.empty(), "escalation-matrix.yaml").text())
            .orRefuse("default");
    private static final YAMLMapper YAML = new YAMLMapper();

    /** A scenario: the facts of a case, the triggers, and the decision; a list of rules is complete. */
    record Scenario(String name, JsonNode given, List<TriggerType> when, Then then) {}

    record Then(
            List<EscalationKind> kinds,
            SupportLevel level,
            Priority priority,
            String team,
            String skill,
            List<String> rules) {}

    @ParameterizedTest
    @MethodSource("scenarios")
    void decides(Scenario scenario) {
        Decision decision = MATRIX.decide(facts(scenario));
        assertThat(new Then(
                        decision.kinds(),
                        decision.level(),
                        decision.priority(),
                        decision.team(),
                        decision.skill(),
                        decision.rules()))
                .isEqualTo(scenario.then());
    }

    private static Facts facts(Scenario scenario) {
        ObjectNode facts = Json.mapper().createObjectNode();
        facts.put("setOffBy", "SOFTWARE").put("frontLineLevel", "L1").put("language", "en");
        facts.setAll((ObjectNode) scenario.given());
        facts.set("triggers", Json.mapper().valueToTree(scenario.when()));
        return Json.mapper().convertValue(facts, Facts.class);
    }

    static Stream<Arguments> scenarios() throws IOException {
        List<Arguments> scenarios = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios"))) {
            for (Path file : files.sorted().toList()) {
                for (JsonNode each : YAML.readTree(file.toFile())) {
                    Scenario scenario = Json.mapper().treeToValue(each, Scenario.class);
                    scenarios.add(Arguments.of(Named.of(file.getFileName() + ": " + scenario.name(), scenario)));
                }
            }
        }
        return scenarios.stream();
    }
}
