package io.baton.intake.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Where a visitor's browser reaches the other services; they must allow the page's origin (their CORS settings). */
@ConfigMapping(prefix = "baton.intake.page")
interface PageConfig {

    /** Routing as the browser reaches it: an absolute http or https URL. */
    @WithDefault("http://localhost:8082")
    URI routing();

    /** Drafting as the browser reaches it: an absolute http or https URL. */
    @WithDefault("http://localhost:8083")
    URI drafting();
}
