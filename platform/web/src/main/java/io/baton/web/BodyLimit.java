package io.baton.web;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses bodies that are too large, with a problem detail as every other refusal: by their announced length, else when
 * more is read. The server's own limit, which answers without one, lies far above.
 */
@Provider
final class BodyLimit implements ReaderInterceptor {
    private final Instance<WebConfig> config;

    /** Providers are made before there is a configuration; each request looks it up. */
    BodyLimit(Instance<WebConfig> config) {
        this.config = config;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        long most = most();
        if (announced != null && Long.parseLong(announced) > most) {
            throw tooLarge(most);
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        long most = most();
        context.setInputStream(new LimitedInput(context.getInputStream(), most, () -> tooLarge(most)));
        return context.proceed();
    }

    private long most() {
        return config.get().maxBodySize().asLongValue();
    }

    private static ProblemException tooLarge(long most) {
        return ProblemException.of(413, "The body has more than " + most + " bytes.", List.of());
    }
}
