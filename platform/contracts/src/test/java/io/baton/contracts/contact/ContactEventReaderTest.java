package io.baton.contracts.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.baton.contracts.Actor;
import io.baton.contracts.Attachment;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Ids;
import io.baton.contracts.Json;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactEventReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor CUSTOMER = new Actor(AuthorKind.CUSTOMER, null, null);
    private static final Actor AGENT = new Actor(AuthorKind.AGENT, "a-7", "Ada");

    static Stream<Arguments> minimalEvents() {
        return Stream.of(
                Arguments.of(
                        "baton.case.opened.v1",
                        "{\"channel\": \"CHAT\", \"customer\": {\"id\": \"c-1\"}}",
                        new CaseOpened(Channel.CHAT, Customer.known("c-1"), null, null, null, null, null, null)),
                Arguments.of(
                        "baton.message.posted.v1",
                        "{\"author\": {\"kind\": \"CUSTOMER\"}, \"text\": \"x\"}",
                        new MessagePosted(CUSTOMER, "x", null, List.of())),
                Arguments.of(
                        "baton.attempt.failed.v1",
                        "{\"action\": \"reset\"}",
                        new AttemptFailed("reset", null, null, List.of())),
                Arguments.of(
                        "baton.approval.needed.v1",
                        "{\"action\": \"refund\"}",
                        new ApprovalNeeded("refund", null, null, null, null)),
                Arguments.of(
                        "baton.escalation.asked.v1",
                        "{\"by\": \"BOT\"}",
                        new EscalationAsked(AuthorKind.BOT, null, null)),
                Arguments.of("baton.case.assigned.v1", "{}", new CaseAssigned(null, null, null)),
                Arguments.of("baton.case.resolved.v1", "{}", new CaseResolved(null, null)),
                Arguments.of("baton.case.reopened.v1", "{}", new CaseReopened(null)),
                Arguments.of("baton.survey.answered.v1", "{\"nps\": 0}", new SurveyAnswered(null, 0, null)));
    }

    static Stream<Arguments> fullEvents() {
        Attachment log = new Attachment("a.log", "text/plain", "https://desk.example.com/a.log", 5_000_000_000L);
        String logJson =
                "{\"name\":\"a.log\",\"mediaType\":\"text/plain\",\"url\":\"https://desk.example.com/a.log\",\"size\":5000000000}";
        String agentJson = "{\"kind\":\"AGENT\",\"id\":\"a-7\",\"name\":\"Ada\"}";
        return Stream.of(
                Arguments.of(
                        "baton.case.opened.v1",
                        """
                        {"channel":"EMAIL","customer":{"id":"c-1","name":"Ann","email":"ann@example.com","role":"CTO",
                         "tier":"VIP","industry":"RETAIL","region":"EU","language":"de","since":"2019-05-31",
                         "annualValue":90000.50,"currency":"EUR","timezone":"Europe/Berlin","communicationStyle":"brief"},
                         "brand":"Acme","title":"Login","issueType":"login","product":"shop","severity":"HIGH","language":"de"}""",
                        new CaseOpened(
                                Channel.EMAIL,
                                new Customer(
                                        "c-1",
                                        "Ann",
                                        "ann@example.com",
                                        "CTO",
                                        Tier.VIP,
                                        "RETAIL",
                                        "EU",
                                        "de",
                                        LocalDate.of(2019, 5, 31),
                                        new BigDecimal("90000.5"),
                                        "EUR",
                                        "Europe/Berlin",
                                        "brief"),
                                "Acme",
                                "Login",
                                "login",
                                "shop",
                                Severity.HIGH,
                                "de")),
                Arguments.of(
                        "baton.message.posted.v1",
                        "{\"author\":" + agentJson
                                + ",\"text\":\"Hi <b>😀</b> {{x}} مرحبا\",\"channel\":\"SMS\",\"attachments\":["
                                + logJson + "]}",
                        new MessagePosted(AGENT, "Hi <b>😀</b> {{x}} مرحبا", Channel.SMS, List.of(log))),
                Arguments.of(
                        "baton.attempt.failed.v1",
                        "{\"action\":\"reset\",\"by\":" + agentJson + ",\"outcome\":\"same\",\"attachments\":["
                                + logJson + "]}",
                        new AttemptFailed("reset", AGENT, "same", List.of(log))),
                Arguments.of(
                        "baton.approval.needed.v1",
                        "{\"action\":\"refund\",\"amount\":120,\"currency\":\"EUR\",\"limit\":50.00,\"requestedBy\":\"a-7\"}",
                        new ApprovalNeeded("refund", new BigDecimal("120"), "EUR", new BigDecimal("50"), "a-7")),
                Arguments.of(
                        "baton.escalation.asked.v1",
                        "{\"by\":\"AGENT\",\"reason\":\"stuck\",\"team\":\"network\"}",
                        new EscalationAsked(AuthorKind.AGENT, "stuck", "network")),
                Arguments.of(
                        "baton.case.assigned.v1",
                        "{\"team\":\"first\",\"agent\":\"a-7\",\"level\":\"L2\"}",
                        new CaseAssigned("first", "a-7", SupportLevel.L2)),
                Arguments.of(
                        "baton.case.resolved.v1",
                        "{\"by\":" + agentJson + ",\"resolution\":\"cache cleared\"}",
                        new CaseResolved(AGENT, "cache cleared")),
                Arguments.of("baton.case.reopened.v1", "{\"reason\":\"again\"}", new CaseReopened("again")),
                Arguments.of(
                        "baton.survey.answered.v1",
                        "{\"csat\":1,\"nps\":10,\"comment\":\"meh\"}",
                        new SurveyAnswered(1, 10, "meh")));
    }

    @ParameterizedTest
    @MethodSource({"minimalEvents", "fullEvents"})
    void readsTheEventsOfEveryType(String type, String data, ContactData expected) {
        ObjectNode event = event(type, data);

        ContactEvent read = ContactEventReader.read(event, NOW);

        assertThat(read).isEqualTo(new ContactEvent("e-1", "https://desk.example.com", "4711", NOW, expected));
        assertThat(read.caseId()).isEqualTo(Ids.caseId("https://desk.example.com", "4711"));
        assertThat(read.causationId()).isEqualTo("https://desk.example.com#e-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "baton.case.opened.v1      | {} | /data/channel /data/customer",
                "baton.case.opened.v1      | {\"channel\":\"FAX\",\"customer\":{\"annualValue\":-1,\"currency\":\"eur\"}} | /data/channel /data/customer/id /data/customer/annualValue /data/customer/currency",
                "baton.message.posted.v1   | {} | /data/author /data/text",
                "baton.message.posted.v1   | {\"author\":{},\"text\":\"\",\"attachments\":[{\"size\":-1}]} | /data/author/kind /data/text /data/attachments/0/name /data/attachments/0/size",
                "baton.attempt.failed.v1   | {} | /data/action",
                "baton.approval.needed.v1  | {\"amount\":1e400000} | /data/action /data/amount",
                "baton.escalation.asked.v1 | {} | /data/by",
                "baton.case.assigned.v1    | {\"level\":\"L9\"} | /data/level",
                "baton.case.resolved.v1    | {\"by\":\"a-7\"} | /data/by",
                "baton.survey.answered.v1  | {} | /data/csat",
                "baton.survey.answered.v1  | {\"csat\":9} | /data/csat",
                "baton.survey.answered.v1  | {\"csat\":4.5,\"nps\":11} | /data/csat /data/nps",
                "baton.survey.answered.v1  | [] | /data",
                "baton.survey.answered.v1  | \"{}\" | /data"
            })
    void refusesDataWithEveryViolation(String type, String data, String pointers) {
        assertThat(violations(event(type, data))).extracting(Violation::pointer).containsExactly(pointers.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "subject", "type", "data"})
    void requiresTheEnvelope(String attribute) {
        ObjectNode absent = reopened();
        absent.remove(attribute);
        ObjectNode withNull = reopened();
        withNull.putNull(attribute);

        assertThat(violations(absent)).containsExactly(new Violation("/" + attribute, "is required", null));
        assertThat(violations(withNull)).containsExactly(new Violation("/" + attribute, "is required", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "subject", "type"})
    void takesAttributesOnlyAsUsableText(String attribute) {
        for (JsonNode value : List.of(
                json("5"), json("[]"), json("\"\""), json("\"a\\u0000\""), json("\"a\\nb\""), json("\"\\udc00\""))) {
            ObjectNode event = reopened();
            event.set(attribute, value);

            assertThat(violations(event))
                    .as("%s", value)
                    .extracting(Violation::pointer)
                    .containsExactly("/" + attribute);
        }
    }

    @ParameterizedTest
    @CsvSource({"id,256", "subject,256", "source,512"})
    void boundsAttributesInCodePoints(String attribute, int longest) {
        assertThat(ContactEventReader.read(reopened().put(attribute, "x".repeat(longest)), NOW))
                .isNotNull();
        assertThat(ContactEventReader.read(reopened().put(attribute, "😀".repeat(longest)), NOW))
                .isNotNull();
        assertThat(violations(reopened().put(attribute, "x".repeat(longest + 1))))
                .extracting(Violation::message)
                .containsExactly("must have 1 to " + longest + " characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3", "1", "1.0.0", "2.0"})
    void takesCloudEventsOneOnly(String version) {
        assertThat(violations(reopened().put("specversion", version)))
                .containsExactly(new Violation("/specversion", "must be 1.0", version));
    }

    @Test
    void requiresASourceThatIsAUri() {
        assertThat(violations(reopened().put("source", "my desk")))
                .extracting(Violation::message)
                .containsExactly("must be a URI reference (RFC 3986)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baton.case.closed.v1",
                "baton.escalation.routed.v1",
                "baton.clock.ticked.v1",
                "BATON.CASE.REOPENED.V1"
            })
    void namesTheTypesThatThereAre(String type) {
        Violation violation = violations(reopened().put("type", type)).get(0);

        assertThat(violation.pointer()).isEqualTo("/type");
        assertThat(violation.message()).startsWith("must be one of baton.case.opened.v1, baton.message.posted.v1,");
    }

    @Test
    void findsViolationsOfEnvelopeAndDataTogether() {
        ObjectNode event = event("baton.survey.answered.v1", "{\"csat\": 9}").put("time", "noon");
        event.remove("subject");

        assertThat(violations(event)).extracting(Violation::pointer).containsExactly("/subject", "/time", "/data/csat");
    }

    @Test
    void takesTheReceptionForAnAbsentTimeInMicroseconds() {
        Instant received = Instant.parse("2026-03-01T10:00:00.123456789Z");
        ObjectNode event = reopened();
        event.remove("time");

        assertThat(ContactEventReader.read(event, received).time()).isEqualTo("2026-03-01T10:00:00.123456Z");
        assertThat(ContactEventReader.read(reopened().putNull("time"), received).time())
                .isEqualTo("2026-03-01T10:00:00.123456Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T09:59:59Z,               2026-03-01T09:59:59Z",
        "2026-03-01t09:59:59z,               2026-03-01T09:59:59Z",
        "2026-03-01T11:00:00+01:00,          2026-03-01T10:00:00Z",
        "2026-03-01T04:30:00.5-05:30,        2026-03-01T10:00:00.500Z",
        "2026-03-01T10:00:00-00:00,          2026-03-01T10:00:00Z",
        "2026-03-01T09:00:00.123456789Z,     2026-03-01T09:00:00.123456Z",
        "2000-01-01T00:00:00Z,               2000-01-01T00:00:00Z",
        "2026-03-01T10:05:00Z,               2026-03-01T10:05:00Z",
    })
    void readsTimesInEveryZoneAndUpToTheBounds(String time, Instant expected) {
        assertThat(ContactEventReader.read(reopened().put("time", time), NOW).time())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31T23:59:59.999999Z, must not be before 2000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z, must not be before 2000-01-01T00:00:00Z",
        "2026-03-01T10:05:00.000001Z, must not be more than 5 minutes ahead of its reception at 2026-03-01T10:00:00Z",
        "2099-01-01T00:00:00Z, must not be more than 5 minutes ahead of its reception at 2026-03-01T10:00:00Z",
        "+999999999-01-01T00:00:00Z, must not be more than 5 minutes ahead of its reception at 2026-03-01T10:00:00Z",
        "2026-03-01T10:00:00, must be a date and time with zone (RFC 3339)",
        "2026-03-01, must be a date and time with zone (RFC 3339)",
        "2026-13-01T10:00:00Z, must be a date and time with zone (RFC 3339)",
        "2026-02-29T10:00:00Z, must be a date and time with zone (RFC 3339)",
        "'', must be a date and time with zone (RFC 3339)",
    })
    void refusesTimesBeyondTheBounds(String time, String message) {
        assertThat(violations(reopened().put("time", time))).containsExactly(new Violation("/time", message, time));
    }

    @Test
    void refusesTimesThatAreNumbers() {
        assertThat(violations(reopened().put("time", 1_772_355_600)))
                .extracting(Violation::pointer)
                .containsExactly("/time");
    }

    @Test
    void refusesBinaryData() {
        ObjectNode event = reopened().put("data_base64", "e30=");
        event.remove("data");

        assertThat(violations(event))
                .containsExactly(new Violation("/data", "must be JSON in data, not data_base64", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json; charset=utf-8",
                "application/vnd.desk+json",
                "text/json"
            })
    void takesEveryJsonMediaType(String mediaType) {
        assertThat(ContactEventReader.read(reopened().put("datacontenttype", mediaType), NOW))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "json", "", ";", "application/jsonl"})
    void refusesOtherMediaTypes(String mediaType) {
        assertThat(violations(reopened().put("datacontenttype", mediaType)))
                .containsExactly(new Violation("/datacontenttype", "must be application/json", mediaType));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"event\"", "null"})
    void refusesWhatIsNoEvent(String document) {
        assertThat(violations(json(document))).extracting(Violation::pointer).containsExactly("");
    }

    @Test
    void ignoresExtensionsAndUnknownFields() {
        ObjectNode event = event("baton.case.reopened.v1", "{\"reason\": \"again\", \"mood\": [1, {\"deep\": null}]}")
                .put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        assertThat(ContactEventReader.read(event, NOW).data()).isEqualTo(new CaseReopened("again"));
    }

    private static ObjectNode reopened() {
        return event("baton.case.reopened.v1", "{}");
    }

    private static ObjectNode event(String type, String data) {
        ObjectNode event = Json.mapper()
                .createObjectNode()
                .put("specversion", "1.0")
                .put("id", "e-1")
                .put("source", "https://desk.example.com")
                .put("subject", "4711")
                .put("type", type)
                .put("time", NOW.toString());
        event.set("data", json(data));
        return event;
    }

    private static List<Violation> violations(JsonNode event) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> ContactEventReader.read(event, NOW));
        assertThat(refusal).as("%s", event).isNotNull();
        return refusal.violations();
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
