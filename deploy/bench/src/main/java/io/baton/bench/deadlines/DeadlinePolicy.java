package io.baton.bench.deadlines;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The trigger policy under which deadlines are measured: the one that comes with Baton, but for its service levels and for
 * what cases show together. The first
 * response to the cases of a {@link Breach} is due after {@link #FIRST_RESPONSE}; all others have weeks.
 */
final class DeadlinePolicy {
    /** Long, so that cases are live and their deadline lies wherever it is wanted: it is their opening that is chosen. */
    static final Duration FIRST_RESPONSE = Duration.ofHours(12);

    private static final String BUNDLED = "intake-service/src/main/resources/trigger-policy.yaml";

    private DeadlinePolicy() {}

    /** Writes it into a directory. */
    static Path write(Path checkout, Path directory) throws IOException {
        ObjectNode policy = (ObjectNode) new YAMLMapper().readTree(Files.readString(checkout.resolve(BUNDLED)));
        // Ten thousand cases with one issue are a widespread one, and their customers have been there before.
        policy.remove("widespreadIssue");
        ((ObjectNode) policy.get("repeatedFailure")).remove("contacts");
        ArrayNode levels = policy.putArray("sla");
        levels.add(level("told", Breach.TOLD, levels.arrayNode()));
        levels.add(level("escalated", Breach.ESCALATED, levels.arrayNode().add("BREACHED")));
        ObjectNode others = levels.addObject().put("id", "others").put("calendar", "office");
        target(others, "firstResponse", Duration.ofHours(200)).put("atRisk", "80%");
        target(others, "resolution", Duration.ofHours(400)).put("atRisk", "80%");
        Path file = directory.resolve("deadline-policy.json");
        new ObjectMapper().writeValue(file.toFile(), policy);
        return file;
    }

    private static ObjectNode level(String id, Breach breach, ArrayNode escalate) {
        ObjectNode level = new ObjectMapper().createObjectNode().put("id", id).put("calendar", "always");
        level.putObject("when").putArray("brand").add(breach.brand());
        target(level, "firstResponse", FIRST_RESPONSE);
        target(level, "resolution", Duration.ofDays(14)).put("atRisk", "80%");
        level.set("escalate", escalate);
        return level;
    }

    private static ObjectNode target(ObjectNode level, String clock, Duration target) {
        return level.putObject(clock).put("target", target.toString());
    }
}
