package io.baton.intake.backtest;

import io.baton.intake.policy.PolicyBody;
import io.baton.intake.policy.ProposedPolicy;
import io.baton.web.QueryParameters;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Who of the past would have been escalated under another trigger policy. */
@Path("/v1/trigger-policy/backtest")
@Singleton
final class BacktestResource {
    private final BacktestPolicy backtest;
    private final ReplayTurns turns;

    BacktestResource(BacktestPolicy backtest, ReplayTurns turns) {
        this.backtest = backtest;
        this.turns = turns;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "text/yaml", "application/x-yaml"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which past cases a proposed trigger policy would have escalated, and the one in force would not",
            description =
                    "Plays the cases opened from ?from= to before ?to= again from the log, once by the policy in force"
                            + " and once by the proposed one, and changes nothing. Takes JSON {policy, from, to, limit}, the"
                            + " policy as a document or as YAML in a text; or the policy alone in YAML, the rest in the"
                            + " query. Counts all cases, and shows the first ?limit= of each change.")
    @RequestBody(
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProposedPolicy.Asked.class)),
                @Content(mediaType = "application/yaml")
            })
    public BacktestView post(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException, SQLException {
        PolicyBody.requireNamed(headers.getMediaType());
        ProposedPolicy proposed = ProposedPolicy.read(body, headers.getMediaType(), QueryParameters.of(uri));
        return BacktestView.of(proposed, turns.take(limit -> backtest.of(proposed, limit)));
    }
}
