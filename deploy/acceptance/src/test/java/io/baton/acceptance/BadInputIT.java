package io.baton.acceptance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is thrown at the edge is refused with the field and the reason, or handled; and the next event goes through. */
class BadInputIT {
    private static final String EVENT = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String GOOD = """
            {"specversion":"1.0","id":"%s","source":"https://desk.example/bad","subject":"%s",
             "type":"baton.message.posted.v1","data":{"author":{"kind":"CUSTOMER"},"text":"%s"}}""";

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "{\"specversion\":\"1.0\",", "[]", "17", "null", "\"text\""})
    void refusesWhatIsNotAnEvent(String body) {
        post(EVENT, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("status", equalTo(400));
    }

    @Test
    void refusesDeepNesting() {
        post(EVENT, "[".repeat(20_000) + "]".repeat(20_000)).statusCode(400);
        post(EVENT, "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)).statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "/id | {'specversion':'1.0','source':'s','subject':'1','type':'baton.case.reopened.v1','data':{}}",
                "/subject | {'specversion':'1.0','id':'1','source':'s','type':'baton.case.reopened.v1','data':{}}",
                "/type | {'specversion':'1.0','id':'1','source':'s','subject':'1','type':'com.other','data':{}}",
                "/specversion | {'specversion':'0.3','id':'1','source':'s','subject':'1','type':'baton.case.reopened.v1','data':{}}",
                "/data | {'specversion':'1.0','id':'1','source':'s','subject':'1','type':'baton.case.reopened.v1'}",
                "/data/csat | {'specversion':'1.0','id':'1','source':'s','subject':'1','type':'baton.survey.answered.v1','data':{'csat':9}}",
                "/time | {'specversion':'1.0','id':'1','source':'s','subject':'1','time':'1999-06-01T00:00:00Z','type':'baton.case.reopened.v1','data':{}}",
                "/time | {'specversion':'1.0','id':'1','source':'s','subject':'1','time':'2099-06-01T00:00:00Z','type':'baton.case.reopened.v1','data':{}}",
                "/data/text | {'specversion':'1.0','id':'1','source':'s','subject':'1','type':'baton.message.posted.v1','data':{'author':{'kind':'BOT'},'text':'\\u0000'}}"
            })
    void namesTheField(String pointer, String event) {
        post(EVENT, event.replace('\'', '"')).statusCode(400).body("violations.pointer", hasItem(pointer));
    }

    @Test
    void refusesAWholeBatchForOneBadEvent() {
        String good = GOOD.formatted("all-or-nothing", "BAD-BATCH", "hello");
        post(BATCH, "[" + good + ",{\"specversion\":\"1.0\"}]")
                .statusCode(400)
                .body("violations.pointer", hasItem("/1/id"));

        given().get(Installation.intake() + "/v1/cases?subject=BAD-BATCH")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void refusesWhatIsTooLarge() {
        post(EVENT, GOOD.formatted("large", "BAD-LARGE", "x".repeat(2 << 20))).statusCode(413);
        post(BATCH, Collections.nCopies(1_001, "{}").toString()).statusCode(413);
    }

    @Test
    void refusesOtherMediaTypes() {
        post("text/plain", "hello").statusCode(415).contentType("application/problem+json");
        post("application/xml", "<event/>").statusCode(415);
    }

    @Test
    void takesAnyTextThatPeopleWrite() {
        String[] texts = {
            "x".repeat(10_000),
            "tab\\t, line\\nbreak, bell\\u0007, escape\\u001b[31m",
            "thanks 😀👩‍👩‍👧‍👦🏳️‍🌈",
            "\\u202eright to left\\u202c שלום مرحبا",
            "<script>alert('x')</script><img src=x onerror=alert(1)>",
            "{{7*7}} ${7*7} #{7*7} {#each items}{it}{/each} {inject:vertx}",
            "'; drop table cases; --",
            "%s %d %n \\\\u0000"
        };
        for (int i = 0; i < texts.length; i++) {
            post(EVENT, GOOD.formatted("odd-" + i, "BAD-ODD", texts[i])).statusCode(202);
        }

        assertThat(Installation.shared().awaitIdle(Duration.ofSeconds(60))).isTrue();
        given().get(Installation.intake() + "/v1/cases?subject=BAD-ODD")
                .then()
                .body("items[0].events", equalTo(texts.length));
        assertThat(Installation.shared().deadLetters()).isZero();
    }

    private static ValidatableResponse post(String contentType, String body) {
        return given().config(io.restassured.config.RestAssuredConfig.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(EVENT, io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs(BATCH, io.restassured.http.ContentType.TEXT)))
                .contentType(contentType)
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post(Installation.intake() + "/v1/events")
                .then();
    }
}
