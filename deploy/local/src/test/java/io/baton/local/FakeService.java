package io.baton.local;

import com.sun.net.httpserver.HttpServer;
import io.baton.contracts.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Stands for a service: a program that answers the health check on the port that its environment names. A file named
 * {@code fail} in its working directory makes it end at once, with the file's content as its last words.
 */
public final class FakeService {
    private FakeService() {}

    /** Runs until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Path fail = Path.of("fail");
        if (Files.exists(fail)) {
            System.out.println(Files.readString(fail));
            System.exit(17);
        }
        if (System.getenv("KAFKA_BOOTSTRAP_SERVERS") != null) {
            createTopics(System.getenv("KAFKA_BOOTSTRAP_SERVERS"));
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("listening with " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    }

    /** As the real ones do before they are ready. */
    private static void createTopics(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Topics.ALL.forEach(topic -> create(admin, topic));
        }
    }

    private static void create(Admin admin, String topic) {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
