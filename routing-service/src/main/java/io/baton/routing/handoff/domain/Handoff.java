package io.baton.routing.handoff.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.routing.escalation.domain.Escalation;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the receiver must know before taking over.
 *
 * @param problem in one sentence
 * @param tried what did not help, oldest first
 * @param promised to the customer, the earliest due first
 * @param customer null while unknown
 * @param history closed escalations of the case
 * @param triggers why it was escalated, with quotes
 * @param openQuestions what the receiver will have to find out
 * @param nextBestStep what to do first
 * @param transcript oldest first
 */
public record Handoff(
        UUID escalationId,
        UUID caseId,
        String problem,
        List<Tried> tried,
        List<Promised> promised,
        Mood mood,
        Customer customer,
        List<EarlierEscalation> history,
        List<Trigger> triggers,
        List<String> openQuestions,
        String nextBestStep,
        Completeness completeness,
        List<Line> transcript) {
    public Handoff {
        tried = List.copyOf(tried);
        promised = List.copyOf(promised);
        history = List.copyOf(history);
        triggers = List.copyOf(triggers);
        openQuestions = List.copyOf(openQuestions);
        transcript = List.copyOf(transcript);
    }

    /** Something that was tried and did not help; {@code by} and {@code outcome} may be null. */
    public record Tried(String what, Actor by, String outcome, Instant at) {}

    /** A dated promise; {@code by} may be null. */
    public record Promised(String what, CommitmentKind kind, Instant due, String by) {}

    /**
     * Where the customer is emotionally, -1 (worst) to 1.
     *
     * @param now null while nothing was judged
     * @param course oldest first
     */
    public record Mood(Double now, List<Double> course) {
        public Mood {
            course = List.copyOf(course);
        }
    }

    /** A line of the conversation. */
    public record Line(Actor author, String text, Instant time, Double sentiment) {}

    /** The brief of an escalation as its case stands now. */
    public static Handoff of(Escalation escalation) {
        CaseSnapshot snapshot = escalation.snapshot();
        List<Double> course = snapshot.sentimentCourse();
        return new Handoff(
                escalation.escalationId(),
                escalation.caseId(),
                Problem.inOneSentence(snapshot),
                snapshot.attempts().stream()
                        .map(attempt -> new Tried(attempt.action(), attempt.by(), attempt.outcome(), attempt.at()))
                        .toList(),
                snapshot.promises().stream()
                        .sorted((a, b) -> a.due().compareTo(b.due()))
                        .map(promise -> new Promised(promise.what(), promise.kind(), promise.due(), promise.by()))
                        .toList(),
                new Mood(course.isEmpty() ? null : course.get(course.size() - 1), course),
                snapshot.customer(),
                snapshot.earlierEscalations(),
                escalation.triggers(),
                OpenQuestions.of(snapshot),
                NextStep.of(escalation.triggers(), snapshot),
                Completeness.of(snapshot),
                snapshot.messages().stream()
                        .map(message -> new Line(message.author(), message.text(), message.at(), message.sentiment()))
                        .toList());
    }
}
