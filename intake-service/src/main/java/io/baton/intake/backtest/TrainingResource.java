package io.baton.intake.backtest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.intake.policy.domain.PredictedDocument;
import io.baton.intake.prediction.domain.Evaluation;
import io.baton.intake.prediction.domain.Trained;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Makes a model of escalations out of past cases. */
@Path("/v1/trigger-policy/predicted/train")
@Singleton
final class TrainingResource {
    private static final MediaType YAML_TYPE = new MediaType("application", "yaml", "UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, YAML_TYPE).build();
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private final TrainPrediction train;
    private final ReplayTurns turns;

    TrainingResource(TrainPrediction train, ReplayTurns turns) {
        this.train = train;
        this.turns = turns;
    }

    /**
     * What came of it.
     *
     * @param predicted the section of a trigger policy
     * @param reliability from the least to the most likely fifth of the moments kept apart
     */
    record Training(
            PredictedDocument predicted, boolean beatsBaseRate, String advice, List<Evaluation.Bin> reliability) {
        static Training of(Trained trained) {
            boolean beats = trained.evaluation().beatsBaseRate();
            return new Training(
                    PredictedDocument.of(trained),
                    beats,
                    beats
                            ? "The model knows more than the base rate. Put the section in the trigger policy to use it."
                            : "The model does not beat the base rate beyond doubt: leave predictions off.",
                    trained.evaluation().reliability());
        }
    }

    /** The section alone, as the policy has it. */
    record Section(PredictedDocument predicted) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Trains a model that predicts escalations on the cases opened from ?from= to before ?to=",
            description =
                    "Plays them again from the log and changes nothing. Answers the section predicted of a trigger"
                            + " policy with the model, and how it does on cases kept apart; as YAML the section alone. Reads no"
                            + " body, and wants Content-Type: application/json all the same.")
    public Response post(@Context HttpHeaders headers, @Context UriInfo uri, @Context Request request)
            throws SQLException {
        if (headers.getMediaType() == null) {
            // Any web page can send a request without one.
            throw ProblemException.of(415, "Content-Type: application/json is required.", List.of());
        }
        QueryParameters parameters = QueryParameters.of(uri);
        Instant from = parameters.instant("from").orElse(null);
        Instant to = parameters.instant("to").orElse(null);
        parameters.check();
        if (from != null && to != null && !from.isBefore(to)) {
            throw new InvalidInputException(List.of(new Violation("?to", "must be later than from", to.toString())));
        }
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        Trained trained = trained(new PastCases.Window(from, to));
        boolean asYaml = wanted.getMediaType().isCompatible(YAML_TYPE);
        return Response.ok(asYaml ? yaml(trained) : Training.of(trained), wanted.getMediaType())
                .build();
    }

    private Trained trained(PastCases.Window window) throws SQLException {
        return turns.take(limit -> train.on(window, limit))
                .orElseThrow(() -> ProblemException.of(
                        409,
                        "There are too few past cases to learn from: both parts, the one that makes the model and the"
                                + " one that shows how it does, need " + Trained.FEWEST_CASES
                                + " cases with a message before their escalation, and as many without any.",
                        List.of()));
    }

    private static String yaml(Trained trained) {
        try {
            return YAML.writeValueAsString(new Section(PredictedDocument.of(trained)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
