package io.baton.routing.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.baton.contracts.TriggerType;
import io.baton.contracts.binding.Violation;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.EscalationMatrix;
import io.baton.routing.matrix.domain.MatrixProblem;
import io.baton.web.JsonBody;
import io.baton.web.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The matrix over HTTP: read it, check another one, ask what it would decide. */
@Path("/v1/matrix")
class MatrixResource {
    private static final String YAML = "application/yaml";
    private static final MediaType YAML_TYPE = new MediaType("application", "yaml", "UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, YAML_TYPE).build();
    private static final YAMLMapper YAML_MAPPER = new YAMLMapper();

    private final MatrixStore store;

    MatrixResource(MatrixStore store) {
        this.store = store;
    }

    /** What a check found. */
    record CheckResult(boolean valid, List<MatrixProblem> problems) {}

    /**
     * A case to try a matrix on.
     *
     * @param facts null stands for a case of which nothing is known
     * @param matrix a matrix as YAML; null stands for the one in force
     */
    public record Simulation(
            @NotNull @Size(min = 1, max = 100) List<TriggerType> triggers,
            SimulatedCase facts,
            @Size(min = 1, max = 1 << 20) String matrix) {}

    @GET
    public Response get(@Context Request request) {
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        EntityTag tag = new EntityTag(Integer.toString(store.current()));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        boolean asYaml = wanted.getMediaType().isCompatible(YAML_TYPE);
        return Response.ok(asYaml ? store.currentDocument() : json(), wanted.getMediaType())
                .tag(tag)
                .header("Vary", "Accept")
                .build();
    }

    @POST
    @Path("/check")
    @Consumes({YAML, "text/yaml", "application/x-yaml", MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Produces(MediaType.APPLICATION_JSON)
    public CheckResult check(byte[] body) {
        List<MatrixProblem> problems = MatrixReader.read(text(body)).found();
        return new CheckResult(problems.isEmpty(), problems);
    }

    @POST
    @Path("/simulate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Decision simulate(byte[] body) {
        Simulation simulation = JsonBody.read(Simulation.class, body);
        SimulatedCase facts = simulation.facts() == null ? SimulatedCase.unknown() : simulation.facts();
        return matrixOf(simulation).decide(facts.facts(simulation.triggers()));
    }

    private EscalationMatrix matrixOf(Simulation simulation) {
        if (simulation.matrix() == null) {
            return store.version(store.current());
        }
        MatrixReading reading = MatrixReader.read(simulation.matrix());
        if (reading instanceof MatrixReading.Valid valid) {
            return valid.matrix();
        }
        throw ProblemException.of(
                400,
                "The matrix has problems.",
                reading.found().stream()
                        .map(problem -> new Violation("/matrix", problem.toString(), null))
                        .toList());
    }

    private JsonNode json() {
        try {
            return YAML_MAPPER.readTree(store.currentDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProblemException.of(400, "The body is not UTF-8.", List.of(new Violation("", "must be UTF-8", null)));
        }
    }
}
