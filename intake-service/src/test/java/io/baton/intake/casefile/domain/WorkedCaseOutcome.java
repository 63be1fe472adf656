package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.Trigger;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.policy.domain.PolicyVersions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What became of a worked case, in the words of docs/clocks.md. */
record WorkedCaseOutcome(CaseStory story, PolicyVersions policies) {

    List<String> standing() {
        Stream<String> clocks =
                CaseClocks.of(story.file(), policies).all().stream().map(WorkedCaseOutcome::words);
        Stream<String> promises = story.file().commitments().all().stream()
                .sorted(Comparator.comparing(Commitment::due))
                .map(this::words);
        return Stream.concat(clocks, promises).toList();
    }

    List<String> told() {
        return story.emitted().stream().flatMap(this::words).toList();
    }

    private static String words(Clock clock) {
        String due = clock.due() == null ? "" : " due " + clock.due();
        String ended =
                switch (clock.state()) {
                    case RUNNING, PAUSED -> "";
                    case MET, CANCELLED -> " at " + clock.ended();
                    case BREACHED -> clock.isOpen() ? "" : ", ended at " + clock.ended();
                };
        return ClockReasons.about(clock.name(), clock.cycle()) + due + ", " + clock.state() + ended;
    }

    private String words(Commitment commitment) {
        Commitment.State state = commitment.state(story.file().clocking().judged());
        String kept =
                switch (state) {
                    case OPEN -> "";
                    case KEPT -> " at " + commitment.keptAt();
                    case MISSED -> commitment.keptAt() == null ? "" : ", kept at " + commitment.keptAt();
                };
        return commitment.kind() + " due " + commitment.due() + ", " + state + kept;
    }

    private Stream<String> words(Emitted event) {
        if (event.data() instanceof SlaChanged sla) {
            return Stream.of(
                    verdict(event) + " " + ClockReasons.about(sla.clock(), sla.cycle()) + " at " + event.time());
        }
        if (event.data() instanceof CommitmentChanged promise) {
            return Stream.of(verdict(event) + " " + promise.kind() + " due " + promise.due() + " at " + event.time());
        }
        if (event.data() instanceof EscalationRequested asked) {
            return asked.triggers().stream().map(this::words);
        }
        return event.data() instanceof TriggerAdded added ? Stream.of(words(added.trigger())) : Stream.empty();
    }

    private String words(Trigger told) {
        boolean withdrawn = story.file().escalations().fired().stream()
                .anyMatch(fired ->
                        fired.isFor(told) && Boolean.TRUE.equals(fired.trigger().withdrawn()));
        return "escalates " + told.type() + " at " + told.time() + (withdrawn ? ", withdrawn" : "");
    }

    /** {@code breached} of {@code baton.sla.breached.v1}. */
    private static String verdict(Emitted event) {
        return event.type().split("\\.")[2];
    }
}
