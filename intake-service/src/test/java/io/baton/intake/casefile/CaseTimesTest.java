package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.baton.contracts.Json;
import io.baton.intake.casefile.domain.Moment;
import java.time.Instant;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CaseTimesTest {
    private static final ObjectMapper MAPPER = Json.mapper().copy().registerModule(new CaseTimes());

    @Property
    void everyTimeIsReadAsItWasWritten(@ForAll Instant time, @ForAll String eventId) throws JsonProcessingException {
        assertThat(CaseTimes.read(CaseTimes.write(time))).isEqualTo(time);
        Moment moment = new Moment(time, eventId);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(moment), Moment.class))
                .isEqualTo(moment);
    }

    @Example
    void aTimeIsAsShortAsCanBe() throws JsonProcessingException {
        assertThat(CaseTimes.write(Instant.parse("2026-03-01T08:00:00Z"))).isEqualTo("1772352000");
        assertThat(CaseTimes.write(Instant.parse("2026-03-01T08:00:00.050Z"))).isEqualTo("1772352000.05");
        assertThat(MAPPER.writeValueAsString(new Moment(Instant.parse("2026-03-01T08:00:00.000000001Z"), "a b")))
                .isEqualTo("\"1772352000.000000001 a b\"");
    }

    @Example
    void whatEarlierVersionsStoredIsRead() throws JsonProcessingException {
        assertThat(MAPPER.readValue("{\"time\":1772352000.050000000,\"eventId\":\"a b\"}", Moment.class))
                .isEqualTo(new Moment(Instant.parse("2026-03-01T08:00:00.050Z"), "a b"));
        assertThat(MAPPER.readValue("1772352000.050000000", Instant.class))
                .isEqualTo(Instant.parse("2026-03-01T08:00:00.050Z"));
    }

    @Example
    void nothingElseIsAMoment() {
        assertThatThrownBy(() -> MAPPER.readValue("[1]", Moment.class)).isInstanceOf(MismatchedInputException.class);
    }
}
