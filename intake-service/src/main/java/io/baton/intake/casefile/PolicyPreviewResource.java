package io.baton.intake.casefile;

import io.baton.intake.policy.PolicyBody;
import io.baton.intake.policy.domain.TriggerPolicy;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What an edit of the trigger policy would do. */
@Path("/v1/trigger-policy/preview")
@Singleton
final class PolicyPreviewResource {
    private static final String BUSY_SECONDS = "5";

    private final PreviewPolicy preview;
    private final Clock clock;
    /** Each looks at every open case. */
    private final Semaphore oneAtATime = new Semaphore(1);

    PolicyPreviewResource(PreviewPolicy preview, Clock clock) {
        this.preview = preview;
        this.clock = clock;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/yaml", "text/yaml", "application/x-yaml"})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Which open cases an edit of the trigger policy would change, and how",
            description =
                    "Takes a policy as PUT does and changes nothing. Answers how many open cases there are, how many"
                            + " of them would have another SLA policy or clocks that stand otherwise, and the first ?limit= of these.")
    public PreviewPolicy.Preview post(InputStream body, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException, SQLException {
        PolicyBody.requireNamed(headers.getMediaType());
        QueryParameters parameters = QueryParameters.of(uri);
        int limit = parameters.limit();
        parameters.check();
        TriggerPolicy edited = PolicyBody.compiled(body, headers.getMediaType());
        if (!oneAtATime.tryAcquire()) {
            throw ProblemException.of(
                    429, "Another preview is under way.", List.of(), Map.of(HttpHeaders.RETRY_AFTER, BUSY_SECONDS));
        }
        try {
            return preview.of(edited, clock.instant(), limit);
        } finally {
            oneAtATime.release();
        }
    }
}
