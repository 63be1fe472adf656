package io.baton.messaging;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready before the topics are set up; the broker and the database have checks of their own. */
@Readiness
@Singleton
final class TopicsReadiness implements HealthCheck {

    private final StartGate gate;

    TopicsReadiness(StartGate gate) {
        this.gate = gate;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("baton topics").status(gate.isOpen()).build();
    }
}
