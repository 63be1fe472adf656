package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Json;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SnapshotsTest {
    private final CaseStory story = CaseStory.live().at(0, CaseStory.opened());

    @Test
    void carriesAllMessagesOfASmallCase() {
        story.at(1, CaseStory.customer("Agent please"));

        CaseSnapshot snapshot = snapshot(messages(1, "Agent please"));
        assertThat(snapshot.messages()).hasSize(1);
        assertThat(snapshot.rest()).isNull();
    }

    @Test
    void saysWhereTheRestIs() {
        story.at(1, CaseStory.customer("hello")).at(2, CaseStory.customer("Agent please"));

        CaseSnapshot snapshot = snapshot(messages(1, "Agent please"));
        assertThat(snapshot.rest()).isEqualTo("/v1/cases/" + story.file().caseId());
        assertThat(snapshot.messageCount()).isEqualTo(2);
    }

    @Test
    void cutsTheOldestToKeepWithin256KiB() throws IOException {
        for (int i = 1; i <= 60; i++) {
            story.at(i, new AttemptFailed("\u0001".repeat(1000), null, "€".repeat(4000), List.of()));
        }
        List<TranscriptMessage> long50 = messages(50, "\u0002\"ü".repeat(6000));

        CaseSnapshot snapshot = snapshot(long50);
        assertThat(Json.mapper().writeValueAsBytes(snapshot).length).isLessThanOrEqualTo(256 * 1024);
        assertThat(snapshot.messages()).isNotEmpty().hasSizeLessThan(50);
        assertThat(snapshot.messages().get(snapshot.messages().size() - 1).at())
                .isEqualTo(long50.get(49).time());
        assertThat(snapshot.attempts()).isNotEmpty();
    }

    private CaseSnapshot snapshot(List<TranscriptMessage> messages) {
        Emitted bare = story.at(99, CaseStory.button()).emitted().stream()
                .filter(event -> event.type().equals(EmittedTypes.ESCALATION_REQUESTED))
                .findFirst()
                .orElseThrow();
        return ((EscalationRequested) Snapshots.withMessages(bare, messages).data()).snapshot();
    }

    private static List<TranscriptMessage> messages(int count, String text) {
        Actor author = new Actor(AuthorKind.CUSTOMER, "cu-1", null);
        return IntStream.range(0, count)
                .mapToObj(i -> new TranscriptMessage("m-" + i, CaseStory.START.plusSeconds(i), author, text, -0.5))
                .toList();
    }
}
