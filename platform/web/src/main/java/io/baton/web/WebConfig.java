package io.baton.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the HTTP APIs. */
@ConfigMapping(prefix = "baton.web")
interface WebConfig {

    /** The largest body of a request; larger ones are answered with 413. */
    @WithDefault("1M")
    MemorySize maxBodySize();
}
