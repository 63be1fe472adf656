package io.baton.routing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the routing service; the README lists them. */
@ConfigMapping(prefix = "baton.routing")
public interface RoutingConfig {

    /** The escalation matrix, a YAML file; absent: the one that comes with the service. */
    Optional<Path> matrix();

    /** The agents to start with, a YAML file; absent: those that come with the service. */
    Optional<Path> agents();

    /** How often waiting escalations are offered, besides at every change of queue or presence. */
    @WithDefault("2s")
    Duration offerEvery();

    /** How long the answer to a request with an Idempotency-Key is kept. */
    @WithDefault("P1D")
    Duration idempotencyRetention();
}
