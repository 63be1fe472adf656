package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.SurveyAnswered;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the order of arrival, the case, its transcript and its milestones end up the same. */
class ArrivalOrderTest {
    private static final Comparator<ContactEvent> HAPPENED =
            Comparator.comparing(ContactEvent::time).thenComparing(ContactEvent::id);

    /** What a case looks like when everything has arrived; effects and counters of emission are not part of it. */
    private record Outcome(
            Facts facts,
            Lifecycle lifecycle,
            History history,
            int events,
            List<TranscriptMessage> transcript,
            Map<String, String> milestones) {}

    @Property(tries = 300)
    void theOutcomeIsThatOfTheRightOrder(@ForAll("cases") List<ContactData> data, @ForAll Random random) {
        List<ContactEvent> events = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            // Some events share a minute, so that the ids decide.
            events.add(new ContactEvent(
                    "e-" + i, CaseStory.SOURCE, "T-1", CaseStory.START.plusSeconds(60L * (i / 2)), data.get(i)));
        }
        List<ContactEvent> right = new ArrayList<>(events);
        right.sort(HAPPENED);
        List<ContactEvent> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertThat(outcome(shuffled)).isEqualTo(outcome(right));
    }

    @Provide
    Arbitrary<List<ContactData>> cases() {
        Arbitrary<ContactData> any = Arbitraries.of(
                CaseStory.opened(),
                CaseStory.opened(Tier.VIP, Severity.HIGH),
                CaseStory.customer("I want a human"),
                CaseStory.customer("this is terrible and useless"),
                CaseStory.said(AuthorKind.AGENT, "hello"),
                CaseStory.customer("my router drops the connection"),
                CaseStory.customer("the router is dropping its connection again"),
                CaseStory.said(AuthorKind.AGENT, "Is there anything else?"),
                CaseStory.customer("no, thanks"),
                CaseStory.customer("thank you"),
                CaseStory.said(AuthorKind.BOT, "hello"),
                CaseStory.said(AuthorKind.BOT, "please restart the router"),
                CaseStory.tried("restart"),
                CaseStory.approval(500),
                CaseStory.button(),
                CaseStory.assigned("billing"),
                CaseStory.assigned("sales"),
                CaseStory.resolved(),
                CaseStory.resolved(),
                CaseStory.reopened(),
                new SurveyAnswered(3, null, null));
        return any.list().ofMinSize(1).ofMaxSize(14);
    }

    private static Outcome outcome(List<ContactEvent> arriving) {
        CaseFile file = null;
        List<TranscriptMessage> transcript = new ArrayList<>();
        Map<String, String> milestones = new TreeMap<>();
        for (ContactEvent event : arriving) {
            CaseStep step =
                    ApplyEvent.to(file, event, CaseStory.START.plus(Duration.ofDays(9)), BundledPolicy.versions());
            file = step.after();
            if (step.message() != null) {
                transcript.add(step.message());
            }
            step.emissions().forEach(emission -> keep(emission.event(), milestones));
        }
        transcript.sort(TranscriptMessage.ORDER);
        return new Outcome(file.facts(), file.lifecycle(), file.history(), file.events(), transcript, milestones);
    }

    /** Reads milestones as the package asks readers to: of each type and cycle the last one told. */
    private static void keep(Emitted event, Map<String, String> milestones) {
        boolean told = event.type().startsWith("baton.milestone.")
                && !event.type().equals(EmittedTypes.MILESTONE_ASSIGNED)
                && !event.type().equals(EmittedTypes.MILESTONE_SURVEYED);
        if (told) {
            CaseMilestone data = (CaseMilestone) event.data();
            milestones.put(
                    event.type() + data.cycle(),
                    event.time() + " " + data.calendarTime() + " " + data.by() + " "
                            + data.dimensions().tier());
        }
    }
}
