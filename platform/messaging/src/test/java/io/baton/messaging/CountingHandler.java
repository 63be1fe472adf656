package io.baton.messaging;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * The smallest service with state: counts the events of each key (the event's subject) in a row and publishes each count.
 * A lost, repeated or overtaken event shows in the counts.
 */
final class CountingHandler implements BatchHandler {

    static final String POISON = "poison";
    static final String UNWANTED = "unwanted";

    private final Connections connections;
    private final String topic;

    CountingHandler(Connections connections, String topic) {
        this.connections = connections;
        this.topic = topic;
    }

    /** Where the connection of the running transaction comes from. */
    @FunctionalInterface
    interface Connections {
        Connection current() throws SQLException;
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        try (Connection connection = connections.current();
                PreparedStatement count = connection.prepareStatement("insert into counters values (?, 1)"
                        + " on conflict (key) do update set count = counters.count + 1 returning count")) {
            for (LoggedEvent logged : fresh) {
                handleOne(logged, count, outgoing);
            }
        }
    }

    private void handleOne(LoggedEvent logged, PreparedStatement count, Outgoing outgoing) throws SQLException {
        CloudEvent event = logged.event();
        if (event.getType().equals(POISON)) {
            throw new IllegalStateException("cannot digest " + event.getId());
        }
        if (event.getType().equals(UNWANTED)) {
            outgoing.reject(logged, "not wanted");
            return;
        }
        count.setString(1, event.getSubject());
        try (ResultSet row = count.executeQuery()) {
            row.next();
            outgoing.publish(topic, event.getSubject(), counted(event, row.getLong(1)));
        }
    }

    private static CloudEvent counted(CloudEvent cause, long count) {
        return CloudEventBuilder.v1()
                .withId("counted-" + cause.getId())
                .withSource(URI.create("/counting"))
                .withType("counted")
                .withSubject(cause.getSubject())
                .withExtension("sequence", Long.toString(count))
                .withData("application/json", ("{\"count\":" + count + "}").getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
