package io.baton.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

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
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.out.println("listening with " + System.getenv("QUARKUS_DATASOURCE_JDBC_URL"));
    }
}
