package io.baton.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Refuses query parameters where none are read: at every method that does not take the {@link UriInfo} to read them. */
final class StrictRequests {

    @ServerRequestFilter
    void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (!Arrays.asList(resource.parameterTypes()).contains(UriInfo.class)) {
            QueryParameters.of(request.getUriInfo()).check();
        }
    }
}
