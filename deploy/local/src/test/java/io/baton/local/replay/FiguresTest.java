package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private final Map<String, String> answers = new HashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void countsOverAllPages() {
        answers.put("/v1/cases?limit=200", """
                {"items": [{"events": 3, "triggers": [{"type": "BUTTON"}, {"type": "KEYWORD", "withdrawn": true}],
                  "escalation": {"escalationId": "e2"}, "earlierEscalations": [{"escalationId": "e1"}]}],
                 "nextCursor": "a b&c"}""");
        answers.put("/v1/cases?limit=200&cursor=a+b%26c", """
                {"items": [{"events": 2, "triggers": [{"type": "BUTTON"}], "escalation": {"escalationId": "e3"}},
                  {"events": 1, "triggers": [], "escalation": null}]}""");
        answers.put("/v1/escalations?limit=200", """
                {"items": [
                  {"escalationId": "e1", "kinds": ["FUNCTIONAL", "PRIORITY"], "team": "billing", "level": "L2",
                   "priority": "P2", "status": "RESOLVED"},
                  {"escalationId": "e2", "kinds": ["FUNCTIONAL"], "team": "technical", "level": "L2", "priority": "P3",
                   "status": "QUEUED"}]}""");
        answers.put("/v1/drafts?limit=200", """
                {"items": [
                  {"escalationId": "e1", "scenario": "ESCALATION_CONFIRMED", "status": "COMPOSED"},
                  {"escalationId": "e1", "scenario": "POST_RESOLUTION", "status": "HELD"}]}""");

        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Figures figures = Figures.of(service -> url, 0);

        assertThat(figures.cases()).isEqualTo(3);
        assertThat(figures.events()).isEqualTo(6);
        assertThat(figures.triggers()).isEqualTo(Map.of("BUTTON", 2L));
        assertThat(figures.escalations()).isEqualTo(2);
        assertThat(figures.byKind()).isEqualTo(Map.of("FUNCTIONAL", 2L, "PRIORITY", 1L));
        assertThat(figures.byTeam()).isEqualTo(Map.of("billing", 1L, "technical", 1L));
        assertThat(figures.byStatus()).isEqualTo(Map.of("QUEUED", 1L, "RESOLVED", 1L));
        assertThat(figures.drafts()).isEqualTo(Map.of("ESCALATION_CONFIRMED COMPOSED", 1L, "POST_RESOLUTION HELD", 1L));
        assertThat(figures.unrouted()).as("e3").isEqualTo(1);
        assertThat(figures.withoutDraft()).as("e2").isEqualTo(1);
        assertThat(figures.isComplete()).isFalse();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = answers.get(exchange.getRequestURI().toString()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
