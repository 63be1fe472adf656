package io.baton.intake.casefile.domain;

import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.EscalationAsked;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.Expertise;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.detection.domain.Tuning;
import io.baton.intake.detection.domain.text.Sketch;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.prediction.domain.Prediction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which reasons to escalate an event gives, and which of them are to be told; the package says when. */
final class Reasons {
    private static final Set<TriggerType> TOLD_AFTER_RESOLUTION = EnumSet.of(
            TriggerType.EXPLICIT_REQUEST,
            TriggerType.BUTTON,
            TriggerType.MANUAL,
            TriggerType.BOT_HANDOVER,
            TriggerType.LEGAL_THREAT,
            TriggerType.SAFETY);
    private static final Set<TriggerType> TOLD_ONCE_A_CYCLE =
            EnumSet.of(TriggerType.CUSTOMER_VALUE, TriggerType.KEYWORD, TriggerType.EXPERTISE, TriggerType.PREDICTED);

    private Reasons() {}

    /** @param likely a prediction that is worth telling, or null: a reason only where there is no other */
    static List<Finding> toTell(
            CaseFile file, ContactEvent event, Moment at, Detected detected, Prediction likely, TriggerPolicy policy) {
        if (file.lifecycle().resolvedAfter(at)) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        detected.findings().forEach(finding -> {
            if (finding.type() == TriggerType.ABUSE) {
                AbuseSteps.escalating(finding, file.history()).ifPresent(found::add);
            } else {
                found.add(finding);
            }
        });
        if (event.data() instanceof EscalationAsked asked) {
            policy.asked().in(asked).ifPresent(found::add);
        } else if (event.data() instanceof ApprovalNeeded approval) {
            policy.authorityLimit().in(approval, event.id()).ifPresent(found::add);
        } else if (event.data() instanceof AttemptFailed) {
            failures(file, policy).ifPresent(found::add);
        } else if (event.data() instanceof MessagePosted message) {
            repetitions(file, message, at, policy).ifPresent(found::add);
        }
        if (detected.sentiment() != null) {
            sentiment(file, detected, policy).ifPresent(found::add);
        }
        expertise(file, event, policy).ifPresent(found::add);
        if (ApplyEvent.showsStandingFacts(event)) {
            policy.customerValue()
                    .in(file.facts().knownCustomer(), file.facts().severity(), detected.sentimentScore())
                    .ifPresent(found::add);
        }
        List<Finding> told = news(found, file);
        return told.isEmpty() && likely != null
                ? news(policy.predicted().reason(likely).stream().toList(), file)
                : told;
    }

    private static List<Finding> news(List<Finding> found, CaseFile file) {
        int cycle = found.isEmpty() ? 0 : file.currentCycle().number();
        return found.stream().filter(finding -> isNews(finding, file, cycle)).toList();
    }

    private static boolean isNews(Finding finding, CaseFile file, int cycle) {
        if (file.status() == CaseStatus.RESOLVED && !TOLD_AFTER_RESOLUTION.contains(finding.type())) {
            return false;
        }
        OpenEscalation open = file.escalations().open();
        return file.escalations().fired().stream()
                .filter(fired -> fired.sameAs(finding))
                .noneMatch(fired -> open != null && fired.escalationId().equals(open.escalationId())
                        || TOLD_ONCE_A_CYCLE.contains(finding.type()) && fired.cycle() == cycle);
    }

    private static Optional<Finding> failures(CaseFile file, TriggerPolicy policy) {
        List<String> actions = since(file.history().attempts(), file, TriggerType.REPEATED_FAILURE).stream()
                .map(attempt -> attempt.fact().action())
                .toList();
        return policy.repeatedFailure().in(actions);
    }

    private static Optional<Finding> repetitions(
            CaseFile file, MessagePosted message, Moment at, TriggerPolicy policy) {
        History history = file.history();
        List<Stamped<Sketch>> said =
                switch (message.author().kind()) {
                    case CUSTOMER -> history.stated();
                    case BOT -> history.botSaid();
                    case AGENT -> List.<Stamped<Sketch>>of();
                };
        List<Stamped<Sketch>> known = since(said, file, TriggerType.REPEATED_FAILURE);
        return Repetitions.in(message, at, known, history.talk().spoken(), policy.repeatedFailure());
    }

    /** The handler is the team that has the case, and a bot that speaks while nobody has it. */
    private static Optional<Finding> expertise(CaseFile file, ContactEvent event, TriggerPolicy policy) {
        Facts facts = file.facts();
        boolean shows = event.data() instanceof CaseAssigned || event.data() instanceof CaseOpened;
        if (shows && facts.assigned() != null) {
            return policy.expertise().in(Expertise.Kind.TEAM, facts.team(), facts.issueType(), facts.product());
        }
        return facts.assigned() == null && event.data() instanceof MessagePosted message && Authors.wroteBot(message)
                ? policy.expertise().in(Expertise.Kind.BOT, message.author().id(), facts.issueType(), facts.product())
                : Optional.empty();
    }

    private static Optional<Finding> sentiment(CaseFile file, Detected detected, TriggerPolicy policy) {
        List<Double> course = since(file.history().sentiments(), file, TriggerType.NEGATIVE_SENTIMENT).stream()
                .map(file.history()::apartFromAbuse)
                .toList();
        Tuning.Setting setting = policy.text().tuning().of(TriggerType.NEGATIVE_SENTIMENT, detected.traits());
        return policy.negativeSentiment().set(setting).in(detected.apart(), course);
    }

    /** What happened in the current cycle after the event that last set off such a trigger. */
    private static <T> List<Stamped<T>> since(List<Stamped<T>> all, CaseFile file, TriggerType type) {
        if (all.isEmpty()) {
            return all;
        }
        Moment start = file.currentCycle().start();
        Optional<Moment> last = file.escalations().lastOf(type);
        return all.stream()
                .filter(each -> !each.at().before(start))
                .filter(each -> last.isEmpty() || last.get().before(each.at()))
                .toList();
    }
}
