package io.baton.intake.casefile.domain;

import static io.baton.intake.casefile.domain.CaseStory.customer;
import static io.baton.intake.casefile.domain.CaseStory.opened;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.Scenario;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.escalation.EscalationRequested;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AbuseStepsTest {
    private static final String FIRST = "You are a fucking idiot";
    private static final String SECOND = "Go to hell, you stupid moron";

    private final CaseStory story = CaseStory.live();

    @Test
    void suggestsAWarningForTheFirstAndDoesNotEscalate() {
        story.at(0, opened()).at(1, customer(FIRST));

        assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED)).isEmpty();
        MessageAnalysed analysed = lastAnalysed();
        assertThat(analysed.triggers()).containsExactly(TriggerType.ABUSE);
        assertThat(analysed.suggestion()).isEqualTo(Scenario.ABUSE_WARNING);
    }

    @Test
    void hearsWhatElseAnAbusiveMessageSays() {
        story.at(0, opened())
                .at(1, customer(FIRST + ". This is outrageous, the worst service I have ever had, and I am furious."));

        assertThat(story.ofType(EmittedTypes.ESCALATION_REQUESTED))
                .singleElement()
                .extracting(event -> ((EscalationRequested) event.data())
                        .triggers().stream().map(Trigger::type).toList())
                .isEqualTo(List.of(TriggerType.NEGATIVE_SENTIMENT));
        assertThat(lastAnalysed().suggestion()).isEqualTo(Scenario.ABUSE_WARNING);
    }

    @Test
    void isNoPartOfTheCourseOfSentiment() {
        story.at(0, opened()).at(1, customer(FIRST));
        double heard = story.file().history().sentiments().get(0).fact();

        assertThat(heard).isLessThan(-0.3);
        assertThat(story.file()
                        .history()
                        .apartFromAbuse(story.file().history().sentiments().get(0)))
                .isZero();
    }

    @Test
    void escalatesTheSecondWithBothAsEvidence() {
        story.at(0, opened())
                .at(1, customer(FIRST))
                .at(3, customer("where is my parcel"))
                .at(5, customer(SECOND));

        Trigger trigger = abuse(story);
        assertThat(trigger.evidence())
                .startsWith("2 abusive messages: ")
                .contains(FIRST, SECOND, "2026-03-02T08:01:00Z", "2026-03-02T08:05:00Z", "ABUSE_END");
        assertThat(lastAnalysed().suggestion()).isEqualTo(Scenario.ABUSE_END);
    }

    @Test
    void suggestsNothingForOtherMessages() {
        story.at(0, opened()).at(1, customer(FIRST)).at(3, customer("where is my parcel"));

        assertThat(lastAnalysed().suggestion()).isNull();
    }

    @Property(tries = 30)
    void documentsTheSameIncidentsInWhateverOrderTheyArrive(@ForAll long seed) {
        List<ContactEvent> events = new ArrayList<>(List.of(
                CaseStory.event(1, customer(FIRST)),
                CaseStory.event(3, customer("where is my parcel")),
                CaseStory.event(5, customer(SECOND))));
        Collections.shuffle(events, new Random(seed));
        CaseStory shuffled = CaseStory.live();
        shuffled.at(0, opened());
        events.forEach(event -> shuffled.take(event, event.time().plusSeconds(600)));

        CaseStory inOrder = CaseStory.live();
        inOrder.at(0, opened())
                .at(1, customer(FIRST))
                .at(3, customer("where is my parcel"))
                .at(5, customer(SECOND));
        assertThat(shuffled.file().history().abuse())
                .extracting(Stamped::fact)
                .isEqualTo(inOrder.file().history().abuse().stream()
                        .map(Stamped::fact)
                        .toList());
        assertThat(abuse(shuffled).evidence()).isEqualTo(abuse(inOrder).evidence());
    }

    private MessageAnalysed lastAnalysed() {
        var all = story.ofType(EmittedTypes.MESSAGE_ANALYSED);
        return (MessageAnalysed) all.get(all.size() - 1).data();
    }

    private static Trigger abuse(CaseStory told) {
        return told.ofType(EmittedTypes.ESCALATION_REQUESTED).stream()
                .flatMap(event -> ((EscalationRequested) event.data()).triggers().stream())
                .filter(trigger -> trigger.type() == TriggerType.ABUSE)
                .findFirst()
                .orElseThrow();
    }
}
