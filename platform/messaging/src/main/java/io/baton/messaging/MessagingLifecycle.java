package io.baton.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Starts and stops what does not start and stop by itself: topics before channels, waits before everything else. */
@Singleton
final class MessagingLifecycle {

    private static final Pattern SERVICE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final MessagingConfig config;
    private final TopicsStart topics;
    private final BackgroundPublisher publisher;
    private final StopSignal stop;

    MessagingLifecycle(MessagingConfig config, TopicsStart topics, BackgroundPublisher publisher, StopSignal stop) {
        this.config = config;
        this.topics = topics;
        this.publisher = publisher;
        this.stop = stop;
    }

    void start(@Observes @Priority(1) StartupEvent event) {
        if (!SERVICE.matcher(config.service()).matches()) {
            throw new IllegalStateException(
                    "baton.service must be a name such as \"intake-service\" (lower case letters,"
                            + " digits, hyphens; at most 40), not \"" + config.service() + "\"");
        }
        topics.start();
        publisher.start();
    }

    void stop(@Observes @Priority(1) ShutdownEvent event) {
        stop.stop();
        publisher.close();
    }
}
