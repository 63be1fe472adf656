package io.baton.intake.casefile;

import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStatus;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.web.Cursor;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The cases. */
@Path("/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
final class CaseResource {
    /** Longer transcripts show their end; {@code messages} says how many there are. */
    private static final int MOST_MESSAGES = 1000;

    private final CaseQueries queries;

    CaseResource(CaseQueries queries) {
        this.queries = queries;
    }

    @GET
    @Operation(summary = "Cases, the latest opened first; narrowed by source, subject and status")
    public Page<CaseView> list(@Context UriInfo uri) throws SQLException {
        QueryParameters parameters = QueryParameters.of(uri);
        CaseQueries.Filter filter = new CaseQueries.Filter(
                parameters.text("source").orElse(null),
                parameters.text("subject").orElse(null),
                parameters.oneOf("status", CaseStatus.class).orElse(null));
        int limit = parameters.limit();
        Optional<Cursor> cursor = parameters.cursor();
        parameters.check();
        List<CaseFile> found = queries.list(filter, cursor.orElse(null), limit + 1);
        // After the cases: by then every version that they know is there.
        PolicyVersions policies = queries.policies();
        List<CaseView> rows =
                found.stream().map(file -> CaseView.listed(file, policies)).toList();
        return Page.of(rows, limit, row -> new Cursor(row.openedAt(), row.caseId()));
    }

    @GET
    @Path("/{caseId}")
    @Operation(summary = "One case with its transcript")
    public CaseView get(@PathParam("caseId") String caseId, @Context UriInfo uri) throws SQLException {
        QueryParameters.of(uri).check();
        Optional<UUID> id = id(caseId);
        Optional<CaseQueries.Found> found = id.isEmpty() ? Optional.empty() : queries.find(id.get(), MOST_MESSAGES);
        return found.map(each -> CaseView.of(each.file(), each.transcript(), each.policies()))
                .orElseThrow(() -> ProblemException.notFound("There is no such case."));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
