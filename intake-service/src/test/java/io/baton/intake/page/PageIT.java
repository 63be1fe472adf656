package io.baton.intake.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.baton.embedded.testing.BatonServers;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class PageIT {
    private static final Pattern LINK = Pattern.compile("(?:src|href|from)\\s*=?\\s*[\"'](\\.?/?[a-z][a-z/.-]*)[\"']");

    @Test
    void servesThePageAndEverythingThatItRefersTo() {
        Set<String> served = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>(Set.of("/"));
        while (!left.isEmpty()) {
            String path = left.pop();
            if (served.add(path)) {
                references(path, body(path)).forEach(left::push);
            }
        }

        assertThat(served).contains("/", "/page/main.js", "/page/marks.js", "/page/style.css", "/page/icon.svg");
    }

    @Test
    void letsTheBrowserDoNothingElse() {
        for (String path : Set.of("/", "/page/main.js")) {
            given().get(path)
                    .then()
                    .statusCode(200)
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    startsWith("default-src 'self'; "),
                                    containsString("connect-src 'self' http://localhost:8082 http://localhost:8083;"),
                                    containsString("frame-ancestors 'none'")))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Cache-Control", equalTo("no-cache"));
        }
        assertThat(body("/")).doesNotContainPattern("(?i)<style|style=|<script>|\\son[a-z]+=|https?://");
    }

    @Test
    void tellsWhereTheOtherServicesAre() {
        given().get("/v1/page")
                .then()
                .statusCode(200)
                .body("routing", equalTo("http://localhost:8082"))
                .body("drafting", equalTo("http://localhost:8083"));
        given().get("/v1/page?colour=red").then().statusCode(400);
    }

    private static String body(String path) {
        String type = path.endsWith(".js")
                ? "text/javascript"
                : path.endsWith(".css") ? "text/css" : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .extract()
                .asString();
    }

    private static Set<String> references(String path, String body) {
        Set<String> found = new LinkedHashSet<>();
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String target = link.group(1);
            found.add(
                    target.startsWith("./") ? path.substring(0, path.lastIndexOf('/')) + target.substring(1) : target);
        }
        return found;
    }
}
