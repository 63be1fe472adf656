package io.baton.intake.backtest;

import io.baton.intake.policy.ProposedPolicy;
import io.baton.web.ProblemException;
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
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.logging.Logger;

/** Who of the past would have been escalated under another trigger policy. */
@Path("/v1/trigger-policy/backtest")
@Singleton
final class BacktestResource {
    private static final Logger LOG = Logger.getLogger(BacktestResource.class);
    private static final String BUSY_SECONDS = "5";

    private final BacktestPolicy backtest;
    /** Each reads much of the log. */
    private final Semaphore oneAtATime = new Semaphore(1);

    BacktestResource(BacktestPolicy backtest) {
        this.backtest = backtest;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "text/yaml", "application/x-yaml", MediaType.TEXT_PLAIN})
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
        ProposedPolicy proposed = ProposedPolicy.read(body, headers.getMediaType(), QueryParameters.of(uri));
        if (!oneAtATime.tryAcquire()) {
            throw ProblemException.of(
                    429, "Another backtest is under way.", List.of(), Map.of(HttpHeaders.RETRY_AFTER, BUSY_SECONDS));
        }
        try {
            return BacktestView.of(proposed, backtest.of(proposed));
        } catch (KafkaException away) {
            LOG.warnf("event=backtest-refused fault=%s", away.getClass().getName());
            throw ProblemException.of(
                    503,
                    "Kafka cannot be reached now. Repeat the request later.",
                    List.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, BUSY_SECONDS));
        } finally {
            oneAtATime.release();
        }
    }
}
