package io.baton.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
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
                default:
                    throw new IllegalStateException("a secret");
            }
        }

        @POST
        @Consumes("application/json")
        public void take(String body) {}
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
