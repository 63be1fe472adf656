package io.baton.intake.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Lists;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.contracts.binding.RecordReader;
import io.baton.contracts.cases.Intent;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.DetectTriggers;
import io.baton.web.JsonBody;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** What the newest trigger policy sees in one text. */
@Path("/v1/triggers/detect")
@Produces(MediaType.APPLICATION_JSON)
final class TriggerDetectionResource {
    private final PolicyQueries queries;
    private final CompiledPolicies compiled;

    TriggerDetectionResource(PolicyQueries queries, CompiledPolicies compiled) {
        this.queries = queries;
        this.compiled = compiled;
    }

    /**
     * A customer's message and what is known of its case.
     *
     * @param language a BCP 47 tag that wins over what the text sounds like
     * @param history the messages before it, oldest first; a text alone is a customer's
     */
    public record Message(
            @NotNull @Size(min = 1, max = 20000) String text,
            @Size(max = 35) String language,
            @Size(max = 200) List<Said> history,
            Tier tier,
            Channel channel,
            @Size(max = 200) String brand) {
        public Message {
            history = Lists.copy(history);
        }

        CaseTraits traits() {
            return new CaseTraits(tier, channel, brand, language);
        }

        List<String> customersHistory() {
            return history.stream()
                    .filter(said -> said.author().kind() == AuthorKind.CUSTOMER)
                    .map(Said::text)
                    .toList();
        }
    }

    /** An earlier message; only a customer's counts. */
    public record Said(
            @NotNull Author author,
            @NotNull @Size(min = 1, max = 20000) String text) {}

    /** Who wrote it. */
    public record Author(@NotNull AuthorKind kind) {}

    /** A trigger that the text would set off. */
    record Trigger(TriggerType type, String evidence, String detector, double confidence) {
        static Trigger of(Finding finding) {
            return new Trigger(finding.type(), finding.evidence(), finding.detector(), finding.confidence());
        }
    }

    /**
     * The answer.
     *
     * @param language a two-letter code
     * @param sentiment -1 to 1
     * @param intents what the message is likely to be after, then the teams for it, as {@code team:billing}
     */
    record Detection(String language, double sentiment, List<Trigger> triggers, List<Intent> intents) {}

    /** An earlier message that is a text alone is a customer's. */
    private static JsonNode spelledOut(JsonNode message) {
        if (message.path("history") instanceof ArrayNode history) {
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i).isTextual()) {
                    JsonNode text = history.get(i);
                    ObjectNode said = history.objectNode().set("text", text);
                    said.putObject("author").put("kind", AuthorKind.CUSTOMER.name());
                    history.set(i, said);
                }
            }
        }
        return message;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Shows what detection sees in one text; nothing is stored",
            description =
                    "Reads the text by the newest trigger policy as if a customer had posted it. With the messages"
                            + " before it the course of sentiment counts too; tier, channel, brand and language show what the policy's"
                            + " overrides do.")
    @RequestBody(content = @Content(schema = @Schema(implementation = Message.class)))
    public Detection post(byte[] body) throws SQLException {
        Message message = RecordReader.read(Message.class, spelledOut(JsonBody.parse(body)));
        InstalledPolicy newest = queries.newest();
        DetectTriggers.Detected detected = DetectTriggers.in(
                message.text(),
                message.traits(),
                message.customersHistory(),
                compiled.of(newest.document(), "version " + newest.version()));
        return new Detection(
                detected.language(),
                detected.sentiment(),
                detected.findings().stream().map(Trigger::of).toList(),
                detected.intents());
    }
}
