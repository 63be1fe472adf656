package io.baton.bench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinePolicyTest {
    private static final Path CHECKOUT = Path.of("../..");

    @TempDir
    private Path directory;

    private JsonNode policy;

    @BeforeEach
    void write() throws IOException {
        policy = new ObjectMapper()
                .readTree(DeadlinePolicy.write(CHECKOUT, directory).toFile());
    }

    @Test
    void keepsEverythingButTheServiceLevels() {
        assertThat(policy.path("commitments").path("read").asBoolean()).isTrue();
        assertThat(policy.path("legalThreat").path("any")).isNotEmpty();
        assertThat(policy.path("calendars").path(0).path("name").asText()).isEqualTo("office");
    }

    @Test
    void treatsTheBrandsOfTheBenchmarkEachInItsWay() {
        JsonNode told = policy.path("sla").path(0);
        JsonNode escalated = policy.path("sla").path(1);

        assertThat(told.path("when").path("brand").path(0).asText()).isEqualTo("Told");
        assertThat(told.path("escalate")).isEmpty();
        assertThat(escalated.path("when").path("brand").path(0).asText()).isEqualTo("Escalated");
        assertThat(escalated.path("escalate").path(0).asText()).isEqualTo("BREACHED");
        assertThat(policy.path("sla")).hasSize(3);
    }
}
