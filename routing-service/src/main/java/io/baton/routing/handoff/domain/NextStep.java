package io.baton.routing.handoff.domain;

import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotAttempt;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the receiver should do first: the step for the gravest trigger that stands. */
final class NextStep {
    private static final Map<TriggerType, String> STEPS = steps();

    private NextStep() {}

    static String of(Collection<Trigger> triggers, CaseSnapshot snapshot) {
        String first = STEPS.entrySet().stream()
                .filter(step -> stands(step.getKey(), triggers))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Sum up the problem in your own words and let the customer confirm it before you go on");
        return first + doNotRepeat(snapshot).map(words -> ". " + words).orElse("") + ".";
    }

    private static boolean stands(TriggerType type, Collection<Trigger> triggers) {
        return triggers.stream()
                .anyMatch(trigger -> trigger.type() == type && !Boolean.TRUE.equals(trigger.withdrawn()));
    }

    private static Optional<String> doNotRepeat(CaseSnapshot snapshot) {
        String tried = snapshot.attempts().stream()
                .map(SnapshotAttempt::action)
                .distinct()
                .collect(Collectors.joining(", "));
        return tried.isEmpty() ? Optional.empty() : Optional.of("Do not repeat what did not help: " + tried);
    }

    /** The gravest first. */
    private static Map<TriggerType, String> steps() {
        Map<TriggerType, String> steps = new LinkedHashMap<>();
        steps.put(TriggerType.SAFETY, "Make sure that nobody is in danger; call the emergency services if somebody is");
        steps.put(
                TriggerType.LEGAL_THREAT,
                "Write nothing about fault or liability; acknowledge the message and clear the answer with legal");
        steps.put(TriggerType.ABUSE, "Name the limit once, calmly; end the conversation if it goes on");
        steps.put(TriggerType.WIDESPREAD_ISSUE, "Link the case to the incident and tell the customer that it is known");
        steps.put(TriggerType.COMMITMENT_MISSED, "Apologise for the broken promise, say what happens now and by when");
        steps.put(TriggerType.SLA_BREACHED, "Answer the customer now: the deadline is already broken");
        steps.put(
                TriggerType.AUTHORITY_LIMIT,
                "Decide on what needs approval and tell the customer the decision and its reason");
        steps.put(TriggerType.CHURN_RISK, "Call the customer and ask what would have to change for them to stay");
        steps.put(TriggerType.COMMITMENT_AT_RISK, "Keep the promise or set a new date before the old one passes");
        steps.put(TriggerType.SLA_AT_RISK, "Answer the customer before the deadline");
        steps.put(
                TriggerType.REPEATED_FAILURE,
                "Find the cause before the next attempt, and tell the customer what will be different");
        steps.put(TriggerType.EXPERTISE, "Check the diagnosis yourself; the front line lacked the knowledge for it");
        steps.put(
                TriggerType.NEGATIVE_SENTIMENT,
                "Start with the effect on the customer, then say what you do next and when");
        steps.put(
                TriggerType.EXPLICIT_REQUEST,
                "Introduce yourself by name and say that you have read everything; do not ask to repeat it");
        steps.put(
                TriggerType.BUTTON,
                "Introduce yourself by name and say that you have read everything; do not ask to repeat it");
        steps.put(
                TriggerType.BOT_HANDOVER,
                "Take over from the bot by name and answer the last question of the customer");
        steps.put(TriggerType.MANUAL, "Speak with the agent who asked before you write to the customer");
        return steps;
    }
}
