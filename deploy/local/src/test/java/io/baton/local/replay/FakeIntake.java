package io.baton.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.baton.contracts.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * Answers {@code POST /v1/events} as intake's contract says: all or nothing, violations with pointers. An event is bad
 * when it has no type. Faults can be ordered in advance.
 */
final class FakeIntake implements AutoCloseable {
    /** What happens to a request instead of an answer. */
    enum Fault {
        /** Kafka is away. */
        UNAVAILABLE,
        /** The events are taken, but the answer is lost. */
        CUT_AFTER_TAKING,
        /** The connection is closed before anything was taken. */
        CUT,
        /** The server is broken. */
        BROKEN
    }

    final List<String> taken = new ArrayList<>();
    final List<String> requests = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final HttpServer server;

    FakeIntake() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/events", this::answer);
        server.setExecutor(Executors.newSingleThreadExecutor());
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized void order(Fault... wanted) {
        faults.addAll(List.of(wanted));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fault fault = faults.poll();
        requests.add(fault == null ? "answered" : fault.name());
        if (fault == Fault.UNAVAILABLE || fault == Fault.BROKEN) {
            send(exchange, fault == Fault.BROKEN ? 500 : 503, new byte[0]);
            return;
        }
        if (fault == Fault.CUT) {
            exchange.close();
            return;
        }
        boolean batch = exchange.getRequestHeaders().getFirst("Content-Type").contains("batch");
        Verdict verdict = judge(body, batch);
        if (verdict.violations().isEmpty()) {
            taken.addAll(verdict.ids());
        }
        if (fault == Fault.CUT_AFTER_TAKING) {
            exchange.close();
            return;
        }
        if (verdict.violations().isEmpty()) {
            send(exchange, 202, ("{\"accepted\":" + verdict.ids().size() + "}").getBytes(StandardCharsets.UTF_8));
        } else {
            ObjectNode problem = Json.mapper().createObjectNode().put("title", "Bad input");
            problem.set("violations", verdict.violations());
            send(exchange, 400, Json.mapper().writeValueAsBytes(problem));
        }
    }

    private record Verdict(List<String> ids, ArrayNode violations) {}

    private static Verdict judge(byte[] body, boolean batch) {
        ArrayNode violations = Json.mapper().createArrayNode();
        List<String> ids = new ArrayList<>();
        try {
            JsonNode sent = Json.mapper().readTree(body);
            for (int i = 0; i < (batch ? sent.size() : 1); i++) {
                JsonNode event = batch ? sent.get(i) : sent;
                ids.add(event.path("id").asText());
                if (!event.has("type")) {
                    violations
                            .addObject()
                            .put("pointer", (batch ? "/" + i : "") + "/type")
                            .put("message", "is required");
                }
            }
        } catch (IOException e) {
            violations.addObject().put("pointer", "").put("message", "is not JSON");
        }
        return new Verdict(ids, violations);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
