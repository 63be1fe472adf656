package io.baton.intake.casefile.domain;

import static io.baton.intake.casefile.domain.CaseStory.approval;
import static io.baton.intake.casefile.domain.CaseStory.button;
import static io.baton.intake.casefile.domain.CaseStory.customer;
import static io.baton.intake.casefile.domain.CaseStory.opened;
import static io.baton.intake.casefile.domain.CaseStory.reopened;
import static io.baton.intake.casefile.domain.CaseStory.resolved;
import static io.baton.intake.casefile.domain.CaseStory.said;
import static io.baton.intake.casefile.domain.CaseStory.tried;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Ids;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.contact.SurveyAnswered;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.TriggerAdded;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApplyEventTest {
    private final CaseStory story = CaseStory.live();

    @Nested
    class Facts {
        @Test
        void opensACaseThatNobodyOpenedWithWhatIsKnown() {
            var message = new MessagePosted(
                    new io.baton.contracts.Actor(AuthorKind.CUSTOMER, "cu-9", null), "hello", Channel.SMS, List.of());
            story.at(0, message);

            assertThat(story.file().facts().knownChannel()).isEqualTo(Channel.SMS);
            assertThat(story.file().facts().knownCustomer().id()).isEqualTo("cu-9");
            assertThat(story.ofType(EmittedTypes.MILESTONE_OPENED)).hasSize(1);
        }

        @Test
        void letsALateOpeningFillInWhatIsMissing() {
            story.at(1, customer("hello")).at(0, opened());

            assertThat(story.file().facts().knownCustomer().name()).isEqualTo("Ann");
            assertThat(story.file().facts().knownChannel()).isEqualTo(Channel.CHAT);
            List<Emitted> milestones = story.ofType(EmittedTypes.MILESTONE_OPENED);
            assertThat(milestones).hasSize(2);
            assertThat(milestones.get(1).time()).isEqualTo(CaseStory.START);
            assertThat(((CaseMilestone) milestones.get(1).data()).dimensions().brand())
                    .isEqualTo("Acme");
        }

        @Test
        void countsTheFirstReplyOfAPerson() {
            story.at(0, opened())
                    .at(1, customer("hello"))
                    .at(2, said(AuthorKind.BOT, "I am a bot"))
                    .at(5, said(AuthorKind.AGENT, "hi"))
                    .at(6, said(AuthorKind.AGENT, "still here"));

            List<Emitted> replies = story.ofType(EmittedTypes.MILESTONE_FIRST_RESPONSE);
            assertThat(replies).hasSize(1);
            assertThat(((CaseMilestone) replies.get(0).data()).calendarTime()).isEqualTo(Duration.ofMinutes(5));
        }

        @Test
        void numbersCyclesAndMeasuresEach() {
            story.at(0, opened()).at(10, resolved()).at(20, reopened()).at(50, resolved());

            List<Emitted> resolutions = story.ofType(EmittedTypes.MILESTONE_RESOLVED);
            assertThat(resolutions)
                    .extracting(event -> ((CaseMilestone) event.data()).cycle())
                    .containsExactly(0, 1);
            assertThat(resolutions)
                    .extracting(event -> ((CaseMilestone) event.data()).calendarTime())
                    .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(30));
            assertThat(story.file().status()).isEqualTo(CaseStatus.RESOLVED);
        }

        @Test
        void numbersWhatItEmitsOnAndOn() {
            story.at(0, opened())
                    .at(1, customer("I want a human"))
                    .at(2, button())
                    .at(3, resolved());

            assertThat(story.emitted())
                    .extracting(Emitted::sequence)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, story.emitted().size())
                                    .mapToObj(Long::valueOf)
                                    .toList());
            assertThat(story.emitted()).extracting(Emitted::id).doesNotHaveDuplicates();
        }

        @Test
        void tellsASurvey() {
            story.at(0, opened()).at(1, resolved()).at(2, new SurveyAnswered(4, 9, "I want to talk to a human"));

            CaseMilestone surveyed = (CaseMilestone)
                    story.ofType(EmittedTypes.MILESTONE_SURVEYED).get(0).data();
            assertThat(surveyed.csat()).isEqualTo(4);
            assertThat(surveyed.nps()).isEqualTo(9);
            assertThat(story.requests()).isEmpty();
        }
    }

    @Nested
    class Age {
        @Test
        void isLiveUpToADay() {
            assertThat(beginsHistoric(Duration.ofHours(24))).isFalse();
            assertThat(beginsHistoric(Duration.ofHours(24).plusMillis(1))).isTrue();
        }

        @Test
        void turnsLiveWithAFreshEventAndTellsSo() {
            CaseStory historic = CaseStory.historic().at(0, opened()).at(1, button());
            ContactEvent fresh = CaseStory.event(5, customer("hello again"));
            historic.take(fresh, fresh.time().plus(Duration.ofHours(1)));

            assertThat(historic.file().historic()).isFalse();
            assertThat(changes(historic)).containsExactly(CaseChange.LIVE, CaseChange.MESSAGE);
        }

        @Test
        void staysHistoricWithAnEventOlderThanAnHour() {
            CaseStory historic = CaseStory.historic().at(0, opened());
            ContactEvent old = CaseStory.event(60, customer("hello again"));
            historic.take(old, old.time().plus(Duration.ofHours(1)).plusMillis(1));

            assertThat(historic.file().historic()).isTrue();
        }

        private boolean beginsHistoric(Duration age) {
            ContactEvent event = CaseStory.event(0, opened());
            return CaseStory.live().take(event, event.time().plus(age)).file().historic();
        }
    }

    @Nested
    class Escalating {
        @Test
        void asksOnceAndAddsFurtherTriggers() {
            story.at(0, opened()).at(1, customer("Let me talk to a human")).at(2, button());

            assertThat(story.requests()).containsExactly("requested", "trigger-added");
            EscalationRequested requested = (EscalationRequested)
                    story.ofType(EmittedTypes.ESCALATION_REQUESTED).get(0).data();
            assertThat(requested.escalationId())
                    .isEqualTo(Ids.escalationId(
                            story.file().caseId(),
                            CaseStory.event(1, customer("")).causationId()));
            Trigger trigger = requested.triggers().get(0);
            assertThat(trigger.type()).isEqualTo(TriggerType.EXPLICIT_REQUEST);
            assertThat(trigger.evidence()).isEqualTo("Let me talk to a human");
            assertThat(trigger.confidence()).isEqualTo(0.95);
        }

        @Test
        void doesNotTellTheSameTriggerTwice() {
            story.at(0, opened()).at(1, button()).at(2, button());

            assertThat(story.requests()).containsExactly("requested");
        }

        @Test
        void tellsEachApproval() {
            story.at(0, opened()).at(1, approval(500)).at(2, approval(600)).at(3, approval(50));

            assertThat(story.requests()).containsExactly("requested", "case-changed", "trigger-added", "case-changed");
        }

        @Test
        void readsOnlyTheCustomersWords() {
            story.at(0, opened())
                    .at(1, said(AuthorKind.AGENT, "Do you want to talk to a human? I will sue you!"))
                    .at(2, said(AuthorKind.BOT, "Shall I transfer you to an agent? This is terrible, awful, useless!"));

            assertThat(story.requests()).isEmpty();
        }

        @Test
        void tellsWhatChangesWhileItIsOpen() {
            story.at(0, opened())
                    .at(1, button())
                    .at(2, customer("hello?"))
                    .at(3, tried("restart"))
                    .at(4, CaseStory.assigned("billing"))
                    .at(5, resolved());

            assertThat(changes(story))
                    .containsExactly(CaseChange.MESSAGE, CaseChange.ATTEMPT, CaseChange.ASSIGNED, CaseChange.RESOLVED);
            assertThat(story.file().escalations().open()).isNull();
            assertThat(story.file().escalations().earlier()).hasSize(1);
        }

        @Test
        void asksAnewAfterReopening() {
            story.at(0, opened())
                    .at(1, button())
                    .at(2, resolved())
                    .at(3, reopened())
                    .at(4, button());

            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(2);
        }

        @Test
        void isNotMovedByThanksOrComplaintsAfterTheResolution() {
            story.at(0, opened())
                    .at(1, resolved())
                    .at(2, customer("Thanks. But it was terrible, awful, useless, the worst service ever!!!"))
                    .at(3, approval(500));

            assertThat(story.requests()).isEmpty();
        }

        @Test
        void honoursAPersonWhoAsksAfterTheResolutionUntilItIsResolvedAgain() {
            story.at(0, opened()).at(1, resolved()).at(2, button()).at(3, resolved());

            assertThat(story.requests()).containsExactly("requested", "case-changed");
            assertThat(story.file().escalations().open()).isNull();
        }

        @Test
        void asksForNothingBecauseOfWhatLiesBeforeAResolution() {
            story.at(0, opened()).at(10, resolved()).at(5, button());

            assertThat(story.requests()).isEmpty();
        }
    }

    @Nested
    class Standing {
        @Test
        void countsFailuresOfTheCycle() {
            story.at(0, opened()).at(1, tried("a")).at(2, tried("b"));
            assertThat(story.requests()).isEmpty();

            story.at(3, tried("c")).at(4, tried("d"));
            assertThat(story.requests()).containsExactly("requested", "case-changed");
        }

        @Test
        void doesNotCountFailuresBeforeTheReopening() {
            story.at(0, opened())
                    .at(1, tried("a"))
                    .at(2, tried("b"))
                    .at(3, resolved())
                    .at(4, reopened())
                    .at(5, tried("c"));

            assertThat(story.requests()).isEmpty();
        }

        @Test
        void doesNotComeBackAfterItWasReturned() {
            story.at(0, opened(Tier.VIP, Severity.HIGH));
            assertThat(story.requests()).containsExactly("requested");

            story.told(Routing.returned(story.file())).at(2, customer("hello")).at(3, customer("anybody?"));
            assertThat(story.requests()).containsExactly("requested");
        }

        @Test
        void countsOnceInEachCycle() {
            story.at(0, opened(Tier.VIP, Severity.HIGH)).at(1, resolved()).at(2, reopened());

            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(2);
        }

        @Test
        void needsFurtherFailuresAfterItWasReturned() {
            story.at(0, opened()).at(1, tried("a")).at(2, tried("b")).at(3, tried("c"));
            story.told(Routing.returned(story.file())).at(4, tried("d")).at(5, tried("e"));
            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(1);

            story.at(6, tried("f"));
            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(2);
        }

        @Test
        void tellsEachKeywordOnceACycle() {
            story.at(0, opened()).at(1, customer("I will tell the better business bureau"));
            story.told(Routing.returned(story.file())).at(2, customer("the better business bureau, I said"));
            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(1);

            story.at(3, customer("and it is against gdpr"));
            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(2);
        }

        @Test
        void letsAPersonAskAgain() {
            story.at(0, opened()).at(1, button());
            story.told(Routing.returned(story.file())).at(2, button());

            assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).hasSize(2);
        }

        @Test
        void firesTwoTriggersOfOneMessageUnderTwoIds() {
            story.at(0, opened())
                    .at(1, button())
                    .at(2, customer("Get me a manager or I will sue you, this is a data breach"));

            List<Emitted> added = story.ofType(EmittedTypes.ESCALATION_TRIGGER_ADDED);
            assertThat(added)
                    .extracting(event -> ((TriggerAdded) event.data()).trigger().type())
                    .containsExactly(TriggerType.EXPLICIT_REQUEST, TriggerType.LEGAL_THREAT, TriggerType.KEYWORD);
            assertThat(added).extracting(Emitted::id).doesNotHaveDuplicates();
        }
    }

    private static List<CaseChange> changes(CaseStory story) {
        return story.ofType(EmittedTypes.ESCALATION_CASE_CHANGED).stream()
                .map(event -> ((CaseChanged) event.data()).change())
                .toList();
    }
}
