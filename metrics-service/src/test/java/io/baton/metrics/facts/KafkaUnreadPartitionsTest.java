package io.baton.metrics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.metrics.facts.domain.Unread;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KafkaUnreadPartitionsTest {
    @Test
    @Timeout(10)
    void doesNotKnowWhenKafkaIsAway() throws IOException {
        KafkaUnreadPartitions unread = new KafkaUnreadPartitions(
                Map.of("bootstrap.servers", "127.0.0.1:" + closedPort()), "metrics-service", 12);
        long started = System.nanoTime();

        assertThat(unread.now()).isEqualTo(new Unread.Unknown());
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
        unread.close();
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
