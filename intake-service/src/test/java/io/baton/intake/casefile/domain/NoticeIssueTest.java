package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.IssueNoticed;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.EscalationRequested;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeIssueTest {
    private static final UUID GROUP = new UUID(3, 3);

    @Test
    void theCaseThatLeadsEscalatesOnce() {
        CaseStory story = CaseStory.live().at(0, CaseStory.opened());
        story.noticed(2, many(story, true));

        assertThat(story.lastRequests()).containsExactly("requested");
        assertThat(trigger(story).evidence())
                .isEqualTo(
                        "12 customers with issue hardware, product printer, brand Acme from 2026-03-02T07:30:00Z on, "
                                + "1.5 are usual: group " + GROUP);
        assertThat(trigger(story).time()).isEqualTo(CaseStory.minute(2));
        assertThat(trigger(story).confidence()).isEqualTo(0.94);

        assertThat(story.noticed(3, many(story, true)).lastRequests()).isEmpty();
    }

    @Test
    void anotherCaseOfTheGroupIsToldWhereItIsEscalatedAnyway() {
        CaseStory calm = CaseStory.live().at(0, CaseStory.opened());
        assertThat(calm.noticed(2, many(calm, false)).lastRequests()).isEmpty();

        CaseStory escalated = CaseStory.live().at(0, CaseStory.opened()).at(1, CaseStory.button());
        assertThat(escalated.noticed(2, many(escalated, false)).lastRequests()).containsExactly("trigger-added");
        assertThat(escalated.noticed(3, many(escalated, true)).lastRequests()).isEmpty();
    }

    @Test
    void aCustomerWhoComesBackIsAReason() {
        CaseStory story = CaseStory.live().at(0, CaseStory.opened());
        story.noticed(0, again(story));

        assertThat(trigger(story).type()).isEqualTo(TriggerType.REPEATED_FAILURE);
        assertThat(trigger(story).detector()).isEqualTo("contact-again");
        assertThat(trigger(story).evidence())
                .isEqualTo("3 contacts about issue hardware, product printer, brand Acme since 2026-03-02T07:30:00Z");
    }

    @Test
    void ofALiveCaseCountsHowItStands() {
        CaseStory resolved = CaseStory.live().at(0, CaseStory.opened()).at(5, CaseStory.resolved());
        assertThat(NoticeIssue.isOver(resolved.file(), moment(2))).isTrue();
        assertThat(resolved.noticed(2, many(resolved, true)).lastRequests()).isEmpty();

        CaseStory back = resolved.at(6, CaseStory.reopened());
        assertThat(NoticeIssue.isOver(back.file(), moment(7))).isFalse();
        assertThat(back.noticed(7, many(back, true)).lastRequests()).containsExactly("requested");
    }

    @Test
    void ofAHistoricCaseCountsHowItStoodThen() {
        CaseStory resolvedBefore =
                CaseStory.historic().at(0, CaseStory.opened()).at(1, CaseStory.resolved());
        assertThat(NoticeIssue.isOver(resolvedBefore.file(), moment(2))).isTrue();
        assertThat(resolvedBefore.noticed(2, many(resolvedBefore, true)).lastRequests())
                .isEmpty();

        CaseStory resolvedAfter = CaseStory.historic().at(0, CaseStory.opened()).at(5, CaseStory.resolved());
        assertThat(NoticeIssue.isOver(resolvedAfter.file(), moment(2))).isFalse();
        resolvedAfter.noticed(2, many(resolvedAfter, true));
        assertThat(resolvedAfter.lastRequests()).containsExactly("requested", "case-changed");
        assertThat(resolvedAfter.ofType(EmittedTypes.ESCALATION_CASE_CHANGED))
                .extracting(Emitted::time)
                .containsExactly(CaseStory.minute(5));
        assertThat(resolvedAfter.file().escalations().open()).isNull();
        assertThat(resolvedAfter.file().escalations().earlier()).singleElement().satisfies(closed -> {
            assertThat(closed.requestedAt()).isEqualTo(CaseStory.minute(2));
            assertThat(closed.closedAt()).isEqualTo(CaseStory.minute(5));
        });
    }

    @Test
    void aResolutionEndsOnlyWhatTheHistoricCaseAskedForHere() {
        CaseStory story = CaseStory.historic()
                .at(0, CaseStory.opened())
                .at(5, CaseStory.resolved())
                .at(6, CaseStory.reopened())
                .at(7, CaseStory.button());

        assertThat(story.noticed(2, many(story, true)).lastRequests()).containsExactly("trigger-added");
        assertThat(story.file().escalations().open()).isNotNull();
    }

    private static Trigger trigger(CaseStory story) {
        List<Emitted> requested = story.ofType(EmittedTypes.ESCALATION_REQUESTED);
        return ((EscalationRequested) requested.get(requested.size() - 1).data())
                .triggers()
                .get(0);
    }

    private static Moment moment(int minute) {
        return new Moment(CaseStory.minute(minute), "intake-service#notice");
    }

    private static IssueNoticed many(CaseStory story, boolean leads) {
        return new IssueNoticed(
                story.file().caseId(), TriggerType.WIDESPREAD_ISSUE, GROUP, leads, 12, 1.5, CaseStory.minute(-30));
    }

    private static IssueNoticed again(CaseStory story) {
        return new IssueNoticed(
                story.file().caseId(),
                TriggerType.REPEATED_FAILURE,
                new UUID(4, 4),
                true,
                3,
                0.0,
                CaseStory.minute(-30));
    }
}
