package io.baton.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import io.baton.local.LocalBaton;
import io.baton.local.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The agents whom routing knows. */
public final class Agents {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI routing;

    private Agents(URI routing) {
        this.routing = routing;
    }

    /** Those of an installation. */
    public static Agents of(LocalBaton baton) {
        return new Agents(baton.url(Service.ROUTING));
    }

    /**
     * Sets all but every fourth of them online, so that there is somebody to offer escalations to, and queues as well.
     *
     * @return the names of those who are online now
     * @throws IOException when routing does not take it
     */
    public List<String> comeOnline() throws IOException, InterruptedException {
        JsonNode agents = Json.mapper().readTree(call(HttpRequest.newBuilder(routing.resolve("/v1/agents?limit=200"))));
        List<String> online = new ArrayList<>();
        int number = 0;
        for (JsonNode agent : agents.path("items")) {
            number++;
            if (number % 4 != 0) {
                comeOnline(agent.path("id").asText());
                online.add(agent.path("name").asText());
            }
        }
        return online;
    }

    private void comeOnline(String id) throws IOException, InterruptedException {
        call(HttpRequest.newBuilder(routing.resolve("/v1/agents/" + id + "/presence"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"presence\":\"ONLINE\"}")));
    }

    private byte[] call(HttpRequest.Builder builder) throws IOException, InterruptedException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.uri() + " answers with status " + response.statusCode());
        }
        return response.body();
    }
}
