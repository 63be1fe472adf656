package io.baton.intake.page;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the page has to know. */
@Path("/v1/page")
@Produces(MediaType.APPLICATION_JSON)
final class PageResource {
    private final PageServices services;

    PageResource(PageConfig config) {
        this.services = PageServices.of(config);
    }

    @GET
    @Operation(summary = "Where the page \"be the customer\" finds routing and drafting")
    public PageServices get() {
        return services;
    }
}
