package io.baton.intake.casefile;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.CommitmentFulfilled;
import io.baton.contracts.DraftWentOut;
import io.baton.contracts.EscalationFollowed;
import io.baton.contracts.IssueNoticed;
import io.baton.contracts.LogMarkData;
import io.baton.contracts.LogMarks;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.contracts.TriggerType;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.casefile.domain.ApplyEvent;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStep;
import io.baton.intake.casefile.domain.FollowRouting;
import io.baton.intake.casefile.domain.JudgeCase;
import io.baton.intake.casefile.domain.Moment;
import io.baton.intake.casefile.domain.NoticeIssue;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A record of the contact events. */
public sealed interface LogEntry {
    /** The partition on which it is. */
    int lane();

    /** The case that it is about; empty for a mark. */
    default Optional<UUID> caseId() {
        return Optional.empty();
    }

    /**
     * What a record about a case makes of it.
     *
     * @param before null when nothing is known of the case; only something that happened in it begins one
     * @param policies the current one is in force at the record's place in the log
     * @return empty for a mark, and for what is said of a case that nobody knows
     */
    default Optional<CaseStep> step(CaseFile before, PolicyVersions policies) {
        return Optional.empty();
    }

    /** Something happened in a case. */
    record Arrived(int lane, ContactEvent event, Instant appendedAt) implements LogEntry {
        @Override
        public Optional<UUID> caseId() {
            return Optional.of(event.caseId());
        }

        @Override
        public Optional<CaseStep> step(CaseFile before, PolicyVersions policies) {
            return Optional.of(ApplyEvent.to(before, event, appendedAt, policies));
        }
    }

    /** Something that is said of a case: it begins none. */
    sealed interface Said extends LogEntry {
        /** The case. */
        UUID about();

        /** What it makes of the case. */
        CaseStep stepOf(CaseFile known, PolicyVersions policies);

        @Override
        default Optional<UUID> caseId() {
            return Optional.of(about());
        }

        @Override
        default Optional<CaseStep> step(CaseFile before, PolicyVersions policies) {
            return Optional.ofNullable(before).map(known -> stepOf(known, policies));
        }
    }

    /** Somebody said that a commitment was kept. */
    record Fulfilled(int lane, CommitmentFulfilled data, Instant at) implements Said {
        @Override
        public UUID about() {
            return data.caseId();
        }

        @Override
        public CaseStep stepOf(CaseFile known, PolicyVersions policies) {
            Actor by = new Actor(AuthorKind.AGENT, data.by(), null);
            return JudgeCase.kept(known, data.commitmentId(), by, at, policies);
        }
    }

    /** A draft went out to the customer. */
    record WentOut(int lane, DraftWentOut data, Moment at) implements Said {
        @Override
        public UUID about() {
            return data.caseId();
        }

        @Override
        public CaseStep stepOf(CaseFile known, PolicyVersions policies) {
            return JudgeCase.sent(known, data, at, policies);
        }
    }

    /** Routing told about an escalation. */
    record Followed(int lane, EscalationFollowed data, Instant at) implements Said {
        @Override
        public UUID about() {
            return data.caseId();
        }

        @Override
        public CaseStep stepOf(CaseFile known, PolicyVersions policies) {
            return FollowRouting.to(known, data, at, policies);
        }
    }

    /** Cases of all partitions show something about one. */
    record Noticed(int lane, IssueNoticed data, Moment at) implements Said {
        @Override
        public UUID about() {
            return data.caseId();
        }

        @Override
        public CaseStep stepOf(CaseFile known, PolicyVersions policies) {
            return NoticeIssue.to(known, data, at, policies);
        }

        /** Whether the case is to escalate for others, so that another must do so if it cannot. */
        boolean isAboutALead() {
            return data.type() == TriggerType.WIDESPREAD_ISSUE && data.leads();
        }
    }

    /** A mark for the whole partition. */
    record Marked(int lane, CaseMark mark, LoggedEvent logged) implements LogEntry {}

    /** A mark from which on another version of the policy is in force. */
    record Edited(int lane, TriggerPolicyChanged policy, CaseMark mark, LoggedEvent logged) implements LogEntry {}

    private static IssueNoticed noticed(LoggedEvent logged) {
        IssueNoticed noticed = LogMarkData.read(logged.event(), IssueNoticed.class);
        if (noticed.type() != TriggerType.WIDESPREAD_ISSUE && noticed.type() != TriggerType.REPEATED_FAILURE) {
            throw new InvalidInputException(
                    List.of(new Violation("/type", "must be WIDESPREAD_ISSUE or REPEATED_FAILURE", null)));
        }
        return noticed;
    }

    /**
     * Reads a record.
     *
     * @throws InvalidInputException with every violation
     */
    static LogEntry of(LoggedEvent logged) {
        int lane = logged.partition();
        return switch (logged.event().getType()) {
            case LogMarks.CLOCK_TICKED -> new Marked(lane, new CaseMark.Tick(logged.appendedAt()), logged);
            case LogMarks.SOURCE_REACHED ->
                new Marked(lane, new CaseMark.End(LoggedContactEvents.reachedAt(logged)), logged);
            case LogMarks.TRIGGER_POLICY_CHANGED -> {
                TriggerPolicyChanged policy = LogMarkData.read(logged.event(), TriggerPolicyChanged.class);
                yield new Edited(lane, policy, new CaseMark.PolicyEdit(policy.version(), logged.appendedAt()), logged);
            }
            case LogMarks.COMMITMENT_FULFILLED ->
                new Fulfilled(
                        lane,
                        LogMarkData.read(logged.event(), CommitmentFulfilled.class),
                        LoggedContactEvents.timeOf(logged));
            case LogMarks.DRAFT_WENT_OUT ->
                new WentOut(
                        lane,
                        LogMarkData.read(logged.event(), DraftWentOut.class),
                        LoggedContactEvents.momentOf(logged));
            case LogMarks.ESCALATION_FOLLOWED ->
                new Followed(
                        lane,
                        LogMarkData.read(logged.event(), EscalationFollowed.class),
                        LoggedContactEvents.timeOf(logged));
            case LogMarks.ISSUE_NOTICED -> new Noticed(lane, noticed(logged), LoggedContactEvents.momentOf(logged));
            default -> new Arrived(lane, LoggedContactEvents.read(logged), logged.appendedAt());
        };
    }
}
