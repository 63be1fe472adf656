package io.baton.intake.casefile;

import io.baton.web.JsonBody;
import io.baton.web.ProblemException;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The promises made to customers. */
@Path("/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
final class CommitmentResource {
    private final FulfilCommitment fulfil;

    CommitmentResource(FulfilCommitment fulfil) {
        this.fulfil = fulfil;
    }

    /** Who says that it was kept. */
    public record Kept(@NotNull @Size(min = 1, max = 200) String by) {}

    /** What was taken: the case shows it as soon as it is read back from the log. */
    record Taken(UUID commitmentId, UUID caseId) {}

    @POST
    @Path("/{id}/kept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says that a commitment was kept; saying it again changes nothing")
    public Response kept(@PathParam("id") String id, byte[] body) {
        Kept said = JsonBody.read(Kept.class, body);
        Optional<UUID> commitmentId = id(id);
        Optional<UUID> caseId = commitmentId.flatMap(each -> fulfil.fulfil(each, said.by()));
        Taken taken = new Taken(
                commitmentId.orElse(null),
                caseId.orElseThrow(() -> ProblemException.notFound("There is no such commitment.")));
        return Response.accepted(taken).build();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
