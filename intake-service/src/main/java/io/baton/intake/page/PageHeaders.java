package io.baton.intake.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends the page's files with what holds the browser to them. */
@Singleton
final class PageHeaders {
    private static final int BEFORE_THE_FILES = 100;

    private final String policy;

    PageHeaders(PageConfig config) {
        this.policy = PageServices.of(config).contentSecurityPolicy();
    }

    void register(@Observes Filters filters) {
        filters.register(this::add, BEFORE_THE_FILES);
    }

    private void add(RoutingContext request) {
        if (isOfThePage(request.normalizedPath())) {
            MultiMap headers = request.response().headers();
            headers.set("Content-Security-Policy", policy);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            // Files of two versions of Baton would not fit together.
            headers.set("Cache-Control", "no-cache");
        }
        request.next();
    }

    private static boolean isOfThePage(String path) {
        return path.equals("/") || path.equals("/index.html") || path.startsWith("/page/");
    }
}
