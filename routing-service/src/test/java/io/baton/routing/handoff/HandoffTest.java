package io.baton.routing.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.SnapshotPromise;
import io.baton.routing.Cases;
import io.baton.routing.Document;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.escalation.domain.EscalationState;
import io.baton.routing.handoff.domain.Handoff;
import io.baton.routing.matrix.MatrixReader;
import io.baton.routing.matrix.domain.Facts;
import io.baton.routing.matrix.domain.SetOffBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoffTest {
    private static final Actor CUSTOMER = new Actor(AuthorKind.CUSTOMER, "cu-1", null);
    private static final Actor AGENT = new Actor(AuthorKind.AGENT, "ag-1", "Sam");

    @Test
    void takesTheProblemFromTheTitle() {
        assertThat(handoff("The line is dead since Monday. Please help", List.of())
                        .problem())
                .isEqualTo("The line is dead since Monday (billing.dispute)");
    }

    @Test
    void takesTheProblemFromTheFirstMessageThatTellsSomething() {
        assertThat(handoff(
                                "hi",
                                List.of(
                                        said(CUSTOMER, "Hello!"),
                                        said(CUSTOMER, "I was charged twice for v2.0 in May.\nWhy?")))
                        .problem())
                .isEqualTo("I was charged twice for v2.0 in May (billing.dispute)");
    }

    @Test
    void saysThatTheProblemIsNotKnown() {
        assertThat(handoff(null, List.of()).problem())
                .isEqualTo("The customer has not said what the problem is (billing.dispute)");
    }

    @Test
    void cutsALongProblemWithoutBreakingACharacter() {
        String problem = handoff("😀".repeat(1000), List.of()).problem();
        assertThat(problem.codePointCount(0, problem.length())).isLessThan(300);
        assertThat(problem).contains("😀…");
    }

    @Test
    void asksWhatNobodyAnswered() {
        List<String> questions = handoff(
                        "hi",
                        List.of(
                                said(CUSTOMER, "Is it broken?"),
                                said(AGENT, "Yes."),
                                said(CUSTOMER, "I see. When is it fixed? Thanks")))
                .openQuestions();
        assertThat(questions)
                .contains("The customer asks: When is it fixed?")
                .doesNotContain("The customer asks: Is it broken?")
                .contains("Is the refund of 577 USD approved? (the front line's limit is 100)")
                .anyMatch(question -> question.startsWith("Will the promise be kept: Call back"));
    }

    @Test
    void warnsOfWhatDidNotHelp() {
        assertThat(handoff("hi", List.of()).nextBestStep())
                .startsWith("Decide on what needs approval")
                .endsWith("Do not repeat what did not help: Restarted the app.");
    }

    @Test
    void saysWhatIsMissing() {
        Handoff handoff = handoff("hi", List.of());
        assertThat(handoff.completeness().missing())
                .containsExactly(
                        "customer.name",
                        "customer.tier",
                        "language",
                        "product",
                        "severity",
                        "frontLine",
                        "transcript",
                        "mood");
        assertThat(handoff.completeness().score()).isEqualTo(0.2);
        assertThat(handoff.mood().now()).isNull();
    }

    @Test
    void markdownKeepsWhatPeopleWroteAsText() {
        String hostile = "# Not a title\n<img src=x onerror=alert(1)> [a](javascript:b) **c** `d` | e & \"f\" \u0007";
        String page = HandoffMarkdown.of(handoff(hostile, List.of(said(CUSTOMER, hostile))));
        assertThat(page)
                .doesNotContain("<img")
                .doesNotContain("\n# Not")
                .doesNotContain("[a](")
                .doesNotContain(" **c**")
                .doesNotContain(" `d`")
                .doesNotContain("\u0007")
                .contains("&lt;img");
        assertThat(page.lines().filter(line -> line.startsWith("#")))
                .containsExactly(
                        "# Handoff",
                        "## Customer",
                        "## Tried",
                        "## Promised",
                        "## Why it was escalated",
                        "## Earlier escalations",
                        "## Open questions",
                        "## Transcript");
    }

    private static SnapshotMessage said(Actor by, String text) {
        return new SnapshotMessage(Cases.START, by, text, null);
    }

    private static Handoff handoff(String title, List<SnapshotMessage> messages) {
        Instant at = Cases.START;
        CaseSnapshot snapshot = new CaseSnapshot(
                "https://desk.example/test",
                "C-1",
                at,
                null,
                null,
                title,
                "billing.dispute",
                null,
                null,
                null,
                Customer.known("cu-1"),
                null,
                null,
                null,
                List.of(new SnapshotAttempt(at, "Restarted the app", AGENT, "no change")),
                List.of(new SnapshotApproval(
                        at, "refund", BigDecimal.valueOf(577), "USD", BigDecimal.valueOf(100), "ag-1")),
                List.of(new SnapshotPromise(CommitmentKind.CALL, "Call back", at.plusSeconds(60), "Sam")),
                List.of(),
                List.of(),
                List.of(),
                messages,
                messages.size(),
                null);
        List<Trigger> triggers = List.of(Cases.trigger(TriggerType.AUTHORITY_LIMIT, "e"));
        Facts facts = Facts.of(triggers, SetOffBy.SOFTWARE, snapshot, false);
        Document document = Document.read(Optional.empty(), "escalation-matrix.yaml");
        return Handoff.of(new Escalation(
                new UUID(1, 1),
                new UUID(2, 2),
                new EscalationState.Queued(),
                "team",
                triggers,
                SetOffBy.SOFTWARE,
                facts,
                List.of(),
                MatrixReader.read(document.text()).orRefuse("default").decide(facts),
                snapshot,
                List.of(),
                0,
                at,
                null,
                null,
                false,
                1,
                false,
                List.of()));
    }
}
