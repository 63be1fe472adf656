package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void sortsViolationsByTheElementsOfTheBatch() {
        Answer.Refused refused = refused("""
                {"violations": [
                  {"pointer": "/12/data/csat", "message": "must be at most 5", "value": "9"},
                  {"pointer": "/3", "message": "must be a CloudEvent"},
                  {"pointer": "/12/subject", "message": "is required"}]}""");

        assertThat(refused.byElement())
                .containsEntry(3, "must be a CloudEvent")
                .containsEntry(12, "/data/csat must be at most 5; /subject is required")
                .hasSize(2);
    }

    @Test
    void leavesOutTheMomentOfReceptionSoThatTheReasonIsTheSameEachTime() {
        Answer.Refused refused = refused("""
                {"violations": [{"pointer": "/time",
                  "message": "must not be more than 5 minutes ahead of its reception at 2026-11-23T06:00:00.123456Z"}]}""");

        assertThat(refused.inAll()).isEqualTo("/time must not be more than 5 minutes ahead of its reception");
    }

    @Test
    void fallsBackOnTheDetail() {
        assertThat(refused("{\"title\": \"Too large\", \"detail\": \"At most 1 MiB.\"}")
                        .inAll())
                .isEqualTo("At most 1 MiB.");
        assertThat(refused("no JSON").inAll()).isEqualTo("HTTP status 400");
    }

    private static Answer.Refused refused(String body) {
        return Answer.refused(400, body.getBytes(StandardCharsets.UTF_8));
    }
}
