package io.baton.intake.casefile.domain;

import io.baton.contracts.EmittedTypes;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.contact.SurveyAnswered;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What one contact event makes of a case: its state, its milestones, its transcript, its escalations. */
public final class ApplyEvent {
    private final TriggerPolicy policy;
    private final ContactEvent event;
    private final Moment at;

    private ApplyEvent(TriggerPolicy policy, ContactEvent event) {
        this.policy = policy;
        this.event = event;
        at = new Moment(event.time(), event.id());
    }

    /**
     * Applies an event that the case has not seen.
     *
     * @param before null when it is the first of its case to arrive
     * @param appendedAt when it reached the log
     */
    public static CaseStep to(CaseFile before, ContactEvent event, Instant appendedAt, TriggerPolicy policy) {
        return new ApplyEvent(policy, event).step(before, appendedAt);
    }

    private CaseStep step(CaseFile before, Instant appendedAt) {
        CaseFile known =
                before != null ? before : CaseFile.begunBy(event, CaseAge.beginsHistoric(event.time(), appendedAt));
        boolean turnsLive = known.historic() && CaseAge.turnsLive(event.time(), appendedAt);
        CaseFile current = turnsLive ? known.turnedLive() : known;
        Detected detected = Detected.in(event, current.facts(), policy.text());
        CaseFile after = FactsOf.applied(current, event, at, detected.sentiment());

        EmissionLog log = new EmissionLog(known, event.time(), event.causationId());
        addMilestones(before, after, log);
        addAnalysis(after, detected, log);
        Escalating escalating = new Escalating(policy, event, at, log);
        CaseFile escalated = escalating.step(current, after, detected, turnsLive);
        return new CaseStep(escalated.emitted(log.sequence()), transcript(detected), log.emissions());
    }

    private TranscriptMessage transcript(Detected detected) {
        return event.data() instanceof MessagePosted message
                ? new TranscriptMessage(
                        event.id(), event.time(), message.author(), message.text(), detected.sentimentScore())
                : null;
    }

    private void addMilestones(CaseFile before, CaseFile after, EmissionLog log) {
        boolean retold = before == null
                || !Objects.equals(after.facts().opened(), before.facts().opened());
        List<Milestone> told = retold ? List.of() : Milestone.of(before);
        for (Milestone milestone : Milestone.of(after)) {
            if (!told.contains(milestone)) {
                log.addAt(
                        milestone.time(),
                        after.caseId(),
                        milestone.type(),
                        Integer.toString(milestone.cycle()),
                        data(after, milestone));
            }
        }
        addOwn(before, after, log);
    }

    /** The milestones that stand for one event each. */
    private void addOwn(CaseFile before, CaseFile after, EmissionLog log) {
        int cycle = after.currentCycle().number();
        if (event.data() instanceof CaseAssigned
                && (before == null
                        || !Objects.equals(
                                after.facts().assigned(), before.facts().assigned()))) {
            Milestone assigned = new Milestone(EmittedTypes.MILESTONE_ASSIGNED, cycle, event.time(), null, null);
            log.add(after.caseId(), assigned.type(), "", data(after, assigned));
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

    private static CaseMilestone data(CaseFile file, Milestone milestone) {
        return new CaseMilestone(
                file.caseId(),
                milestone.cycle(),
                file.historic(),
                file.dimensions(),
                milestone.took(),
                null,
                milestone.by(),
                null,
                null);
    }

    private void addAnalysis(CaseFile after, Detected detected, EmissionLog log) {
        if (event.data() instanceof MessagePosted message) {
            MessageAnalysed analysed = new MessageAnalysed(
                    after.caseId(),
                    event.causationId(),
                    message.author().kind(),
                    message.channel() == null ? after.facts().knownChannel() : message.channel(),
                    null,
                    detected.sentimentScore(),
                    List.of(),
                    detected.types(),
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
