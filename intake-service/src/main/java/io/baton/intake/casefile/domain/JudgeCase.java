package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.DraftWentOut;
import io.baton.contracts.Ids;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Instant;
import java.util.UUID;

/** What a mark in the log makes of a case: a tick, an end mark, an edit of the trigger policy. */
public final class JudgeCase {
    private JudgeCase() {}

    /** The case when its deadlines before a moment are judged. */
    public static CaseStep upTo(CaseFile before, Instant moment, PolicyVersions policies) {
        return told(before.with(before.clocking().upTo(moment)), moment, policies);
    }

    /**
     * The case under the policy in force: its open clocks are measured anew from their starts and with their pauses; what has
     * ended keeps its verdict. A live case is judged by the old one up to the edit.
     *
     * @param at when the policy was edited
     */
    public static CaseStep under(CaseFile before, Instant at, PolicyVersions policies) {
        EmissionLog log = log(before, at);
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, at);
        CaseFile judged = before.historic()
                ? before
                : deadlines.told(before.with(before.clocking().upTo(at)));
        return deadlines.step(judged.with(judged.clocking().under(policies.current())), null);
    }

    /**
     * The case when a draft has gone out to the customer: it answers, and may promise something.
     *
     * @param at when, with the event that says so, as a cause
     */
    public static CaseStep sent(CaseFile before, DraftWentOut draft, Moment at, PolicyVersions policies) {
        CaseFile judged = before.with(before.clocking().under(policies.current()));
        EmissionLog log = new EmissionLog(judged, at.time(), at.eventId());
        JudgeDeadlines deadlines = new JudgeDeadlines(policies, log, at.time());
        boolean inOrder = at.time().isAfter(judged.clocking().judged());
        CaseFile known = inOrder ? deadlines.told(judged.with(judged.clocking().upTo(at.time()))) : judged;
        CaseFile spoken = Promises.sent(known, draft, at);
        new TellMilestones(policies, log).tell(before, spoken);
        return deadlines.step(spoken, null);
    }

    /** The case when somebody says that a commitment was kept. */
    public static CaseStep kept(CaseFile before, UUID commitmentId, Actor by, Instant at, PolicyVersions policies) {
        return told(before.with(before.commitments().kept(commitmentId, at, by)), at, policies);
    }

    private static CaseStep told(CaseFile file, Instant now, PolicyVersions policies) {
        return new JudgeDeadlines(policies, log(file, now), now).step(file, null);
    }

    /** What is told here names causes of its own. */
    private static EmissionLog log(CaseFile file, Instant now) {
        return new EmissionLog(
                file, now, Ids.causation(file.source(), file.facts().first().eventId()));
    }
}
