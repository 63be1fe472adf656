package io.baton.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the topics are set up and the broker answers within two seconds. The stock check of the broker waits for a
 * minute, longer than anybody who asks.
 */
@Readiness
@Singleton
final class KafkaReadiness implements HealthCheck {

    private static final int ANSWER_MILLIS = 2_000;

    private final StartGate gate;
    private final Admin admin;

    KafkaReadiness(
            @Identifier("default-kafka-broker") Map<String, Object> connection,
            MessagingConfig config,
            StartGate gate) {
        this.gate = gate;
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, config.service() + "-readiness");
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        this.admin = Admin.create(settings);
    }

    @Override
    public HealthCheckResponse call() {
        boolean topics = gate.isOpen();
        boolean broker = brokerAnswers();
        return HealthCheckResponse.named("Kafka")
                .withData("broker", broker)
                .withData("topics", topics)
                .status(broker && topics)
                .build();
    }

    @PreDestroy
    void close() {
        admin.close(Duration.ZERO);
    }

    private boolean brokerAnswers() {
        try {
            admin.describeCluster().clusterId().get(2L * ANSWER_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException away) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
