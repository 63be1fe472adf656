package io.baton.drafting.composer;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Audience;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Scenario;
import io.baton.drafting.checklist.domain.CheckedText;
import io.baton.drafting.checklist.domain.Checklist;
import io.baton.drafting.checklist.domain.Verdict;
import io.baton.drafting.composer.domain.Assignment;
import io.baton.drafting.composer.domain.Citation;
import io.baton.drafting.composer.domain.Composition;
import io.baton.drafting.facts.domain.Facts;
import io.baton.drafting.facts.domain.Facts.ProblemStatus;
import io.baton.drafting.facts.domain.FactsGenerator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class BuiltInComposerPropertyTest {

    /** What depends on what the facts lack or on the customer's own taste, which a person may accept. */
    private static final List<String> OF_THE_FACTS = List.of("named-sender", "banned-phrases", "language");

    private final BuiltInComposer composer = new BuiltInComposer();

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void everyMessagePassesTheChecklist(
            @ForAll long seed,
            @ForAll("scenarios") Scenario scenario,
            @ForAll Audience audience,
            @ForAll DraftChannel channel) {
        ProblemStatus status = scenario == Scenario.POST_RESOLUTION ? ProblemStatus.FIXED : ProblemStatus.ACTIVE;
        Facts facts = new FactsGenerator(seed).next(status);
        Composition message = composer.compose(new Assignment(scenario, audience, channel, "en", facts));
        Verdict verdict = Checklist.check(new CheckedText(message.subject(), message.text(), facts, channel, scenario));

        assertThat(verdict.blocking()).as("%s%n%s", verdict, message.text()).isEmpty();
        assertThat(verdict.warnings()).as("%s%n%s", verdict, message.text()).isSubsetOf(OF_THE_FACTS);
    }

    @Property(tries = 200)
    void everyCitationStandsInTheMessage(
            @ForAll long seed, @ForAll("scenarios") Scenario scenario, @ForAll DraftChannel channel) {
        Facts facts = new FactsGenerator(seed).next(ProblemStatus.FIXED);
        Composition message = composer.compose(new Assignment(scenario, Audience.GENERAL, channel, "en", facts));

        assertThat(message.citations())
                .extracting(Citation::words)
                .allMatch(words -> (message.subject() + "\n" + message.text()).contains(words));
        assertThat(message.text()).doesNotContain("{", "<", "NOT_FOUND").matches("[^\\p{Co}]*");
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.of(Scenario.ESCALATION_CONFIRMED, Scenario.POST_RESOLUTION);
    }
}
