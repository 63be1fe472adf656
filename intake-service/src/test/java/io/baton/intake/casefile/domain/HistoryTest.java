package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Json;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final String OF_AN_EARLIER_VERSION = """
            {"messages": 2, "turns": [{"at": {"time": "2026-03-02T08:00:00Z", "eventId": "a"}, "fact": "CUSTOMER"}]%s}""";

    @Test
    void readsAFarewellOfEarlierVersions() throws IOException {
        History stored = read(", \"left\": {\"time\": \"2026-03-02T08:05:00Z\", \"eventId\": \"b\"}");

        assertThat(stored.talk().hadLeft(CaseStory.minute(4))).isFalse();
        assertThat(stored.talk().hadLeft(CaseStory.minute(6))).isTrue();
        assertThat(Json.mapper().readValue(Json.mapper().writeValueAsBytes(stored), History.class))
                .isEqualTo(stored);
    }

    @Test
    void readsWhatEarlierVersionsStoredOfACustomerWhoIsThere() throws IOException {
        History stored = read("");

        assertThat(stored.talk().taken()).hasSize(1);
        assertThat(stored.talk().hadLeft(CaseStory.minute(6))).isFalse();
    }

    private static History read(String more) throws IOException {
        return Json.mapper().readValue(OF_AN_EARLIER_VERSION.formatted(more), History.class);
    }
}
