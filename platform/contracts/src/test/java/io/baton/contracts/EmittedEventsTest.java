package io.baton.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.escalation.OfferExpired;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmittedEventsTest {
    private static final UUID CASE_ID = Ids.caseId("https://desk.example.com", "4711");
    private static final String DRAFT = """
            {"draft": {"draftId": "2ed6657d-e927-568b-95e1-2665a8aea6a2", "scenario": "POST_RESOLUTION",
              "audience": "GENERAL", "channel": "EMAIL", "language": "en", "status": "COMPOSED", "composer": "BUILT_IN",
              "wordCount": 80, "failedChecks": [], "holds": [], "commitments": [], "historic": false, "revision": 1}}""";

    @Test
    void carriesTheEnvelopeInAttributesAndExtensions() {
        Emitted event = EmittedEvents.decode(composed().build());

        CloudEvent encoded = EmittedEvents.encode(event);

        assertThat(encoded.getId()).isEqualTo(event.id().toString());
        assertThat(encoded.getSource()).hasToString("drafting-service");
        assertThat(encoded.getSubject()).isEqualTo(CASE_ID.toString());
        assertThat(encoded.getTime()).isEqualTo(OffsetDateTime.parse("2026-03-01T10:15:30Z"));
        assertThat(encoded.getExtension("causationid")).isEqualTo("https://desk.example.com#e-1");
        assertThat(encoded.getExtension("sequence")).isEqualTo("7");
        assertThat(encoded.getDataContentType()).isEqualTo("application/json");
        assertThat(event.asCause()).isEqualTo("drafting-service#" + event.id());
        assertThat(event.topic()).isEqualTo(Topics.DRAFT_EVENTS);
    }

    @Test
    void ignoresFieldsThatALaterVersionAdds() {
        String data = DRAFT.replace("\"draftId\"", "\"mood\": \"new\", \"draftId\"");

        Emitted event =
                EmittedEvents.decode(composed().withData(data.getBytes(UTF_8)).build());

        assertThat(event).isEqualTo(EmittedEvents.decode(composed().build()));
    }

    @Test
    void refusesATypeThatBatonDoesNotEmit() {
        assertPointers(composed().withType("baton.case.opened.v1").build(), "/type");
    }

    @Test
    void refusesAMissingSubject() {
        assertPointers(composed().withSubject(null).build(), "/subject");
    }

    @Test
    void refusesIdsThatAreNotUuids() {
        assertPointers(composed().withId("e-1").build(), "/id");
        assertPointers(composed().withSubject("4711").build(), "/subject");
    }

    @Test
    void refusesAMissingTime() {
        assertPointers(composed().withTime(null).build(), "/time");
    }

    @Test
    void refusesAMissingCause() {
        assertPointers(composed().withoutExtension("causationid").build(), "/causationid");
    }

    @Test
    void refusesAMissingSequence() {
        assertPointers(composed().withoutExtension("sequence").build(), "/sequence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "1.5", "9999999999999999999"})
    void refusesASequenceThatIsNoCount(String sequence) {
        assertPointers(composed().withExtension("sequence", sequence).build(), "/sequence");
    }

    @Test
    void refusesMissingData() {
        assertPointers(composed().withoutData().build(), "/data");
        assertPointers(composed().withData("null".getBytes(UTF_8)).build(), "/data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "not JSON", "{} {}"})
    void refusesDataThatIsNotJson(String data) {
        assertPointers(composed().withData(data.getBytes(UTF_8)).build(), "/data");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"wordCount\": 80      | \"wordCount\": -1      | /data/draft",
                "\"wordCount\": 80      | \"wordCount\": \"80\"  | /data/draft/wordCount",
                "\"wordCount\": 80      | \"wordCount\": 80.5    | /data/draft/wordCount",
                "\"wordCount\": 80,     | ''                     | /data/draft",
                "\"revision\": 1        | \"revision\": 0        | /data/draft",
                "\"EMAIL\"              | \"PIGEON\"             | /data/draft/channel",
                "\"EMAIL\"              | 0                      | /data/draft/channel",
                "\"historic\": false    | \"historic\": \"false\"| /data/draft/historic",
                "\"holds\": []          | \"holds\": [{}]        | /data/draft/holds/0",
                "\"holds\": []          | \"holds\": {}          | /data/draft/holds"
            })
    void refusesDataThatDoesNotFitTheType(String right, String wrong, String pointer) {
        String data = DRAFT.replace(right, wrong);

        assertPointers(composed().withData(data.getBytes(UTF_8)).build(), pointer);
    }

    @Test
    void doesNotQuoteTheDataThatItRefuses() {
        CloudEvent event = composed()
                .withData(DRAFT.replace("\"EMAIL\"", "\"my card is 4111\"").getBytes(UTF_8))
                .build();

        assertThatThrownBy(() -> EmittedEvents.decode(event))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageNotContaining("4111");
    }

    @Test
    void anEventCarriesTheRecordOfItsType() {
        DraftComposed data =
                (DraftComposed) EmittedEvents.decode(composed().build()).data();

        assertThatThrownBy(() -> new Emitted(
                        CASE_ID, EmittedTypes.DRAFT_SENT, "drafting-service", CASE_ID, Instant.EPOCH, "c#1", 1, data))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baton.draft.sent.v1 does not carry DraftComposed");
        assertThat(EmittedTypes.all().get(EmittedTypes.ESCALATION_OFFER_EXPIRED).data())
                .isEqualTo(OfferExpired.class);
    }

    private static CloudEventBuilder composed() {
        return CloudEventBuilder.v1()
                .withId("0b8f1fd0-8d7e-5a0e-9a52-0d4a4f3d1c11")
                .withType(EmittedTypes.DRAFT_COMPOSED)
                .withSource(java.net.URI.create("drafting-service"))
                .withSubject(CASE_ID.toString())
                .withTime(OffsetDateTime.parse("2026-03-01T11:15:30+01:00"))
                .withExtension("causationid", "https://desk.example.com#e-1")
                .withExtension("sequence", "7")
                .withData("application/json", DRAFT.getBytes(UTF_8));
    }

    private static void assertPointers(CloudEvent event, String... pointers) {
        InvalidInputException refusal =
                catchThrowableOfType(InvalidInputException.class, () -> EmittedEvents.decode(event));

        assertThat(refusal).isNotNull();
        assertThat(refusal.violations()).extracting("pointer").isEqualTo(List.of(pointers));
    }
}
