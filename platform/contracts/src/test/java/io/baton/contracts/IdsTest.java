package io.baton.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final String CAUSE = Ids.causation("https://desk.example.com", "e-1");

    @Test
    void namesACaseByItsPlatformAndItsNumberThere() {
        UUID caseId = Ids.caseId("https://desk.example.com", "4711");

        assertThat(caseId)
                .isEqualTo(Uuid5.of(Uuid5.URL_NAMESPACE, "https://desk.example.com#4711"))
                .isEqualTo(UUID.fromString("9bef4b00-590c-56f9-942f-433c97d3ebd2"))
                .isNotEqualTo(Ids.caseId("https://desk.example.com", "4712"))
                .isNotEqualTo(Ids.caseId("https://chat.example.com", "4711"));
    }

    @Test
    void givesEveryEntityOfOneCauseItsOwnId() {
        UUID caseId = Ids.caseId("https://desk.example.com", "4711");

        assertThat(new UUID[] {
                    caseId,
                    Ids.escalationId(caseId, CAUSE),
                    Ids.successorId(caseId, CAUSE),
                    Ids.draftId(caseId, "POST_RESOLUTION", CAUSE),
                    Ids.draftId(caseId, "ESCALATION_CONFIRMED", CAUSE),
                    Ids.eventId(caseId, EmittedTypes.ESCALATION_ROUTED, CAUSE),
                    Ids.eventId(caseId, EmittedTypes.ESCALATION_QUEUED, CAUSE)
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void givesTheSameIdsForTheSameCause() {
        UUID caseId = Ids.caseId("https://desk.example.com", "4711");

        assertThat(Ids.escalationId(caseId, CAUSE)).isEqualTo(Ids.escalationId(caseId, CAUSE));
        assertThat(Ids.eventId(caseId, EmittedTypes.ESCALATION_ROUTED, CAUSE))
                .isEqualTo(Ids.eventId(caseId, EmittedTypes.ESCALATION_ROUTED, CAUSE));
    }
}
