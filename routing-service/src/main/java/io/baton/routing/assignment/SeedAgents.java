package io.baton.routing.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.contracts.binding.RecordReader;
import io.baton.routing.Document;
import io.baton.routing.RoutingConfig;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Adds the configured agents that are missing. A file with a problem stops the start. */
@ApplicationScoped
class SeedAgents {
    private final AgentStore agents;
    private final RoutingConfig config;

    SeedAgents(AgentStore agents, RoutingConfig config) {
        this.agents = agents;
        this.config = config;
    }

    /** The file. */
    public record AgentFile(@NotNull List<AgentBody> agents) {}

    void seed(@Observes StartupEvent started) {
        Document document = Document.read(config.agents(), "agents.yaml");
        read(document).agents().forEach(body -> agents.addIfMissing(body.agent(body.id())));
    }

    static AgentFile read(Document document) {
        try {
            JsonNode tree = new YAMLMapper().readTree(document.text());
            return RecordReader.read(AgentFile.class, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(document.origin() + " is not YAML", e);
        }
    }
}
