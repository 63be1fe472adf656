package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.EscalationPrediction;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.contact.SurveyAnswered;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.prediction.domain.Predicted;
import io.baton.intake.prediction.domain.Prediction;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.time.Instant;
import java.util.Objects;

/** What one contact event makes of a case: its state, its milestones, its transcript, its escalations. */
public final class ApplyEvent {
    private final PolicyVersions policies;
    private final ContactEvent event;
    private final Moment at;

    private ApplyEvent(PolicyVersions policies, ContactEvent event) {
        this.policies = policies;
        this.event = event;
        at = new Moment(event.time(), event.id());
    }

    /**
     * Applies an event that the case has not seen. Deadlines of the case that lie before the event are judged first.
     *
     * @param before null when it is the first of its case to arrive
     * @param appendedAt when it reached the log
     * @param policies the current one is in force at the event's place in the log
     */
    public static CaseStep to(CaseFile before, ContactEvent event, Instant appendedAt, PolicyVersions policies) {
        return new ApplyEvent(policies, event).step(before, appendedAt);
    }

    private CaseStep step(CaseFile before, Instant appendedAt) {
        CaseFile known = known(before, appendedAt);
        EmissionLog log = new EmissionLog(known, event.time(), event.causationId());
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, event.time());
        CaseFile judged = event.time().isAfter(known.clocking().judged())
                ? deadlines.told(known.with(known.clocking().upTo(event.time())))
                : known;
        boolean turnsLive = judged.historic() && CaseAge.turnsLive(event.time(), appendedAt);
        CaseFile current = turnsLive ? judged.turnedLive() : judged;
        Detected detected =
                Detected.in(event, current.facts(), policies.currentPolicy().text());
        CaseFile entered = FactsOf.applied(current, event, at, detected);
        CaseFile after =
                Promises.applied(entered, event, policies.currentPolicy().commitments());

        new TellMilestones(policies, log).tell(before, after);
        addOwn(before, after, log);
        Prediction likely = predicted(after);
        addAnalysis(after, detected, likely, log);
        CaseFile escalated = new Escalating(policies, event, at, log).step(current, after, detected, likely, turnsLive);
        return deadlines.step(escalated, transcript(detected));
    }

    /** A prediction that is worth telling, or null. */
    private Prediction predicted(CaseFile after) {
        Predicted policy = policies.currentPolicy().predicted();
        return policy.isOn()
                ? SignsOf.message(after, event, policies).flatMap(policy::in).orElse(null)
                : null;
    }

    /** The case before the event, under the policy in force. */
    private CaseFile known(CaseFile before, Instant appendedAt) {
        if (before == null) {
            return CaseFile.begunBy(event, CaseAge.beginsHistoric(event.time(), appendedAt), policies.current());
        }
        return before.with(before.clocking().under(policies.current()));
    }

    private TranscriptMessage transcript(Detected detected) {
        return event.data() instanceof MessagePosted message
                ? new TranscriptMessage(
                        event.id(), event.time(), message.author(), message.text(), detected.sentimentScore())
                : null;
    }

    /** The milestones that stand for one event each. */
    private void addOwn(CaseFile before, CaseFile after, EmissionLog log) {
        int cycle = after.currentCycle().number();
        if (event.data() instanceof CaseAssigned
                && (before == null
                        || !Objects.equals(
                                after.facts().assigned(), before.facts().assigned()))) {
            Milestone assigned = new Milestone(EmittedTypes.MILESTONE_ASSIGNED, cycle, event.time(), null, null, null);
            log.add(after.caseId(), assigned.type(), "", assigned.in(after));
        }
        if (event.data() instanceof SurveyAnswered survey) {
            CaseMilestone data = new CaseMilestone(
                    after.caseId(),
                    cycle,
                    after.historic(),
                    after.dimensions(),
                    null,
                    null,
                    null,
                    survey.csat(),
                    survey.nps());
            log.add(after.caseId(), EmittedTypes.MILESTONE_SURVEYED, "", data);
        }
    }

    private void addAnalysis(CaseFile after, Detected detected, Prediction likely, EmissionLog log) {
        if (event.data() instanceof MessagePosted message) {
            MessageAnalysed analysed = new MessageAnalysed(
                    after.caseId(),
                    event.causationId(),
                    message.author().kind(),
                    message.channel() == null ? after.facts().knownChannel() : message.channel(),
                    detected.traits().language(),
                    detected.sentimentScore(),
                    detected.intents(),
                    detected.types(),
                    AbuseSteps.in(detected)
                            .map(abuse -> AbuseSteps.suggested(after.history()))
                            .orElse(null),
                    likely == null ? null : new EscalationPrediction(likely.probability(), likely.reasons()),
                    after.historic(),
                    after.dimensions());
            log.add(after.caseId(), EmittedTypes.MESSAGE_ANALYSED, "", analysed);
        }
    }

    static boolean showsStandingFacts(ContactEvent event) {
        return event.data() instanceof CaseOpened
                || event.data() instanceof CaseReopened
                || event.data() instanceof MessagePosted message && Authors.wroteCustomer(message);
    }
}
