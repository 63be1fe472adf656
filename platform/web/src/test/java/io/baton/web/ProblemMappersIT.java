package io.baton.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemMappersIT {
    /** Fails in every way. */
    @Path("/failing")
    public static class Failing {
        @GET
        @Path("/{way}")
        public String fail(@PathParam("way") String way) {
            switch (way) {
                case "conflict":
                    throw ProblemException.conflict("It is closed.", Map.of("status", "RESOLVED"));
                case "busy":
                    throw ProblemException.of(503, "Kafka is away.", List.of(), Map.of("Retry-After", "5"));
                case "invalid":
                    throw new InvalidInputException(List.of(new Violation("/data/csat", "must be at most 5", "9")));
                case "outage":
                    throw new IllegalStateException("The cellar is locked.");
                default:
                    throw new IllegalStateException("a secret");
            }
        }

        @POST
        @Consumes("application/json")
        public void take(String body) {}

        @POST
        @Path("/choosy")
        @Consumes("application/json")
        public void choose(@Context UriInfo uri, byte[] body) {
            QueryParameters query = QueryParameters.of(uri);
            query.text("colour");
            query.check();
        }

        @POST
        @Path("/bytes")
        public void takeBytes(byte[] body) {}

        @POST
        @Path("/stream")
        public void takeStream(InputStream body) throws IOException {
            body.readAllBytes();
        }

        @POST
        @Path("/bodiless")
        public void takeNothing() {}
    }

    /** Away whenever a failure says so. */
    @Singleton
    public static class Cellar implements Outage {
        @Override
        public Optional<String> seenIn(Throwable failure) {
            return Optional.ofNullable(failure.getMessage()).filter("The cellar is locked."::equals);
        }
    }

    @Test
    void saysWhenToComeAgainDuringAnOutage() {
        given().get("/failing/outage")
                .then()
                .statusCode(503)
                .contentType(Problem.MEDIA_TYPE)
                .header("Retry-After", "5")
                .body("detail", equalTo("The cellar is locked."));
    }

    @Test
    void refusesParametersThatNobodyReads() {
        given().queryParam("colour", "red")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/failing")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?colour"))
                .body("violations[0].message", containsString("none is allowed"));
        given().queryParam("colour", "red")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/failing/choosy")
                .then()
                .statusCode(204);
    }

    @Test
    void refusesAQueryThatCannotBeRead() throws Exception {
        for (String method : List.of("GET", "POST")) {
            URL broken = new URL(RestAssured.baseURI + ":" + RestAssured.port + "/failing"
                    + (method.equals("GET") ? "/x" : "/bodiless") + "?x=%zz");
            HttpURLConnection connection = (HttpURLConnection) broken.openConnection();
            connection.setRequestMethod(method);
            assertThat(connection.getResponseCode()).as(method).isEqualTo(400);
        }
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        byte[] fits = new byte[1 << 20];
        byte[] tooLarge = new byte[(1 << 20) + 1];
        for (String path : List.of("/failing", "/failing/bytes", "/failing/stream")) {
            given().contentType(ContentType.JSON).body(fits).post(path).then().statusCode(204);
            assertRefused(given().contentType(ContentType.JSON).body(tooLarge).post(path));
        }
        assertRefused(given().contentType(ContentType.JSON).body(tooLarge).post("/failing/bodiless"));
    }

    @Test
    void refusesABodyThatTurnsOutTooLarge() throws Exception {
        for (String path : List.of("/failing", "/failing/bytes", "/failing/stream")) {
            HttpRequest chunked = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(
                            () -> new ByteArrayInputStream(new byte[(1 << 20) + 1])))
                    .build();
            HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        }
    }

    private static void assertRefused(Response answer) {
        answer.then()
                .statusCode(413)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", equalTo("The body has more than 1048576 bytes."));
    }

    @Test
    void showsTheCurrentStateOfAConflict() {
        given().get("/failing/conflict")
                .then()
                .statusCode(409)
                .contentType(Problem.MEDIA_TYPE)
                .body("title", equalTo("Conflict"))
                .body("current.status", equalTo("RESOLVED"));
    }

    @Test
    void saysWhenToTryAgain() {
        given().get("/failing/busy").then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    void pointsAtEveryViolation() {
        given().get("/failing/invalid")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/data/csat"))
                .body("violations[0].value", equalTo("9"));
    }

    @Test
    void keepsTheCauseOfAnUnforeseenFailureToItself() {
        given().get("/failing/unforeseen")
                .then()
                .statusCode(500)
                .contentType(Problem.MEDIA_TYPE)
                .body("detail", not(containsString("secret")));
    }

    @Test
    void describesWhatTheFrameworkRefuses() {
        given().get("/nowhere").then().statusCode(404).contentType(Problem.MEDIA_TYPE);
        given().delete("/failing/x").then().statusCode(405).contentType(Problem.MEDIA_TYPE);
        given().contentType(ContentType.XML)
                .body("<a/>")
                .post("/failing")
                .then()
                .statusCode(415)
                .contentType(Problem.MEDIA_TYPE);
    }
}
