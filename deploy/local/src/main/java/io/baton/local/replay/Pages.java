package io.baton.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The lists of the services, page by page. */
final class Pages {
    private static final int LARGEST = 200;
    private static final int ATTEMPTS = 60;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Hands every item of a list on.
     *
     * @throws LauncherException when the service does not answer for a minute, or not with a list
     */
    void forEach(URI list, Consumer<JsonNode> item) {
        String cursor = "";
        do {
            JsonNode page = get(URI.create(list + "?limit=" + LARGEST + cursor));
            page.path("items").forEach(item);
            JsonNode next = page.path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + URLEncoder.encode(next.textValue(), StandardCharsets.UTF_8) : "";
        } while (!cursor.isEmpty());
    }

    private JsonNode get(URI page) {
        HttpRequest request =
                HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(30)).build();
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                if (response.statusCode() == 200) {
                    return Json.mapper().readTree(response.body());
                }
                last = "status " + response.statusCode();
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                throw interrupted(page, e);
            }
            pause(page);
        }
        throw new LauncherException(ExitCode.SERVICE_FAILED, "No answer from " + page + ": " + last + ".");
    }

    private static void pause(URI page) {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            throw interrupted(page, e);
        }
    }

    private static LauncherException interrupted(URI page, InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new LauncherException(ExitCode.SERVICE_FAILED, "Interrupted while reading " + page + ".", cause);
    }
}
