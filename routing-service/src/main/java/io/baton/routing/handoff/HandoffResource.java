package io.baton.routing.handoff;

import io.baton.routing.escalation.EscalationIds;
import io.baton.routing.escalation.EscalationStore;
import io.baton.routing.handoff.domain.Handoff;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** The brief over HTTP: JSON, or Markdown for who asks for it. */
@Path("/v1/escalations/{id}/handoff")
class HandoffResource {
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", "UTF-8");
    private static final List<Variant> VARIANTS =
            Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MARKDOWN).build();

    private final EscalationStore store;

    HandoffResource(EscalationStore store) {
        this.store = store;
    }

    @GET
    public Response get(@PathParam("id") String id, @Context Request request) {
        Variant wanted = request.selectVariant(VARIANTS);
        if (wanted == null) {
            throw new NotAcceptableException();
        }
        Handoff handoff =
                EscalationIds.parsed(id).flatMap(store::find).map(Handoff::of).orElseThrow(EscalationIds::unknown);
        boolean asMarkdown = wanted.getMediaType().isCompatible(MARKDOWN);
        return Response.ok(asMarkdown ? HandoffMarkdown.of(handoff) : handoff, wanted.getMediaType())
                .header("Vary", "Accept")
                .build();
    }
}
