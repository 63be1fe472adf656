package io.baton.drafting.draft;

import io.baton.contracts.DraftStatus;
import io.baton.contracts.Scenario;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.drafting.checklist.domain.Checklist;
import io.baton.drafting.draft.domain.CommandResult;
import io.baton.drafting.draft.domain.DraftCommand;
import io.baton.web.JsonBody;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Drafts over HTTP. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
final class DraftResource {

    private final Drafts drafts;
    private final DraftList list;

    DraftResource(Drafts drafts, DraftList list) {
        this.drafts = drafts;
        this.list = list;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Page<DraftAnswer> list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri);
        DraftList.Filter filter = new DraftList.Filter(
                query.uuid("escalationId"),
                query.uuid("caseId"),
                query.oneOf("status", DraftStatus.class),
                query.cursor(),
                query.limit());
        query.check();
        return list.page(filter);
    }

    @GET
    @Path("/{draftId}")
    @Consumes(MediaType.WILDCARD)
    public DraftAnswer get(@PathParam("draftId") UUID draftId) {
        return current(draftId);
    }

    @POST
    public Response compose(byte[] body) {
        DraftAnswer draft = DraftAnswer.of(
                drafts.create(ComposeRequests.assignment(JsonBody.read(DraftBodies.Compose.class, body))));
        return Response.created(URI.create("/v1/drafts/" + draft.draftId()))
                .entity(draft)
                .build();
    }

    @PUT
    @Path("/{draftId}/facts")
    public DraftAnswer correctFacts(@PathParam("draftId") UUID draftId, byte[] body) {
        DraftBodies.CorrectFacts correction = JsonBody.read(DraftBodies.CorrectFacts.class, body);
        Scenario scenario =
                drafts.find(draftId).orElseThrow(() -> unknown(draftId)).scenario();
        ComposeRequests.refuseContradiction(scenario, correction.facts());
        return apply(draftId, new DraftCommand.CorrectFacts(correction.facts()));
    }

    @PUT
    @Path("/{draftId}/text")
    public DraftAnswer rewrite(@PathParam("draftId") UUID draftId, byte[] body) {
        DraftBodies.Rewrite rewrite = JsonBody.read(DraftBodies.Rewrite.class, body);
        return apply(draftId, new DraftCommand.Rewrite(rewrite.text(), rewrite.by()));
    }

    @POST
    @Path("/{draftId}/approve")
    public DraftAnswer approve(@PathParam("draftId") UUID draftId, byte[] body) {
        DraftBodies.Approve approval = JsonBody.read(DraftBodies.Approve.class, body);
        List<String> accepted = approval.acceptWarnings() == null ? List.of() : approval.acceptWarnings();
        refuseUnknownChecks(accepted);
        return apply(draftId, new DraftCommand.Approve(approval.by(), accepted));
    }

    @POST
    @Path("/{draftId}/reject")
    public DraftAnswer reject(@PathParam("draftId") UUID draftId, byte[] body) {
        DraftBodies.Reject rejection = JsonBody.read(DraftBodies.Reject.class, body);
        return apply(draftId, new DraftCommand.Reject(rejection.by(), rejection.reason()));
    }

    @POST
    @Path("/{draftId}/lift-hold")
    public DraftAnswer liftHold(@PathParam("draftId") UUID draftId, byte[] body) {
        DraftBodies.LiftHold lifting = JsonBody.read(DraftBodies.LiftHold.class, body);
        return apply(draftId, new DraftCommand.LiftHold(lifting.type(), lifting.by(), lifting.reason()));
    }

    private DraftAnswer current(UUID draftId) {
        return drafts.find(draftId).map(DraftAnswer::of).orElseThrow(() -> unknown(draftId));
    }

    private DraftAnswer apply(UUID draftId, DraftCommand command) {
        CommandResult result = drafts.apply(draftId, command).orElseThrow(() -> unknown(draftId));
        if (result instanceof CommandResult.Refused refused) {
            throw ProblemException.conflict(refused.detail(), current(draftId));
        }
        return DraftAnswer.of(((CommandResult.Done) result).draft());
    }

    private static void refuseUnknownChecks(List<String> accepted) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            if (!Checklist.ids().contains(accepted.get(i))) {
                violations.add(new Violation(
                        "/acceptWarnings/" + i,
                        "must be one of " + String.join(", ", Checklist.ids()),
                        accepted.get(i)));
            }
        }
        if (!violations.isEmpty()) {
            throw new InvalidInputException(violations);
        }
    }

    private static ProblemException unknown(UUID draftId) {
        return ProblemException.notFound("There is no draft " + draftId + ".");
    }
}
