package io.baton.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** The numbers of cases on their platforms, as intake knows them. */
final class CaseNames {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI intake;

    /** @param intake its address, such as {@code http://127.0.0.1:8081} */
    CaseNames(URI intake) {
        this.intake = intake;
    }

    /** The case's number; the beginning of its id while intake does not answer. */
    String of(UUID caseId) {
        HttpRequest request = HttpRequest.newBuilder(intake.resolve("/v1/cases/" + caseId))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode subject = Json.mapper().readTree(answer.body()).path("subject");
            return subject.isTextual() ? subject.textValue() : shortened(caseId);
        } catch (IOException away) {
            return shortened(caseId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return shortened(caseId);
        }
    }

    private static String shortened(UUID caseId) {
        return "case " + caseId.toString().substring(0, 8);
    }
}
