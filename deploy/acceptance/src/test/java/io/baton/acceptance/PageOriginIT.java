package io.baton.acceptance;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which pages a browser lets read routing and drafting. */
class PageOriginIT {
    @Test
    void onlyIntakesPageMayReadRoutingAndDrafting() {
        for (String url : List.of(
                Installation.routing() + "/v1/escalations?limit=1", Installation.drafting() + "/v1/drafts?limit=1")) {
            given().header("Origin", Installation.intake())
                    .get(url)
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", equalTo(Installation.intake()));
            given().header("Origin", "https://elsewhere.example")
                    .get(url)
                    .then()
                    .statusCode(403)
                    .header("Access-Control-Allow-Origin", nullValue());
            given().header("Origin", Installation.intake())
                    .header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "content-type")
                    .options(url)
                    .then()
                    .header("Access-Control-Allow-Methods", equalTo("GET"));
        }
    }
}
