package io.baton.routing.handoff;

import io.baton.routing.escalation.EscalationIds;
import io.baton.routing.escalation.EscalationStore;
import io.baton.routing.handoff.domain.Handoff;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The brief over HTTP. */
@Path("/v1/escalations/{id}/handoff")
class HandoffResource {
    private final EscalationStore store;

    HandoffResource(EscalationStore store) {
        this.store = store;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Handoff json(@PathParam("id") String id) {
        return handoff(id);
    }

    @GET
    @Produces("text/markdown;charset=UTF-8")
    public String markdown(@PathParam("id") String id) {
        return HandoffMarkdown.of(handoff(id));
    }

    private Handoff handoff(String id) {
        return EscalationIds.parsed(id).flatMap(store::find).map(Handoff::of).orElseThrow(EscalationIds::unknown);
    }
}
