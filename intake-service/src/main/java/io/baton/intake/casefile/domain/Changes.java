package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.escalation.CaseChange;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.intake.clock.domain.Clock;
import java.util.Optional;

/** What the holder of an open escalation is told about its case. */
final class Changes {
    private Changes() {}

    /**
     * True when the event ends the open escalation: it resolves the case, or it resolves again, and later than the
     * escalation was asked for, a case that was resolved already.
     */
    static boolean closes(CaseFile before, CaseFile after, ContactEvent event, Moment at) {
        boolean resolves = event.data() instanceof CaseResolved && after.status() == CaseStatus.RESOLVED;
        return resolves
                && (before.status() == CaseStatus.OPEN
                        || !at.time().isBefore(after.escalations().open().requestedAt()));
    }

    static CaseChanged live(CaseFile file) {
        return new Change(CaseChange.LIVE).in(file);
    }

    /** That the case was resolved by the time its open escalation was known. */
    static CaseChanged resolved(CaseFile file) {
        return new Change(
                        CaseChange.RESOLVED,
                        null,
                        null,
                        null,
                        file.currentCycle().by(),
                        null)
                .in(file);
    }

    /**
     * How a clock stands now.
     *
     * @param clock null when there is no such clock any more
     * @param withdrawnTrigger the cause of a trigger that it disproves, or null
     */
    static CaseChanged clock(CaseFile file, Clock clock, String withdrawnTrigger) {
        return new CaseChanged(
                file.escalations().open().escalationId(),
                file.caseId(),
                CaseChange.CLOCK,
                null,
                null,
                null,
                clock == null ? null : Snapshots.clock(clock),
                withdrawnTrigger,
                null,
                null,
                file.historic());
    }

    /** The change that an event of a case with an open escalation is; surveys and late facts are none. */
    static Optional<CaseChanged> of(CaseFile before, CaseFile after, ContactEvent event, Moment at, Detected detected) {
        ContactData data = event.data();
        if (data instanceof MessagePosted message) {
            SnapshotMessage said =
                    new SnapshotMessage(event.time(), message.author(), message.text(), detected.sentimentScore());
            return Optional.of(new Change(CaseChange.MESSAGE, said, null, null, null, null).in(after));
        }
        if (data instanceof AttemptFailed tried) {
            SnapshotAttempt attempt = new SnapshotAttempt(event.time(), tried.action(), tried.by(), tried.outcome());
            return Optional.of(new Change(CaseChange.ATTEMPT, null, attempt, null, null, null).in(after));
        }
        if (data instanceof ApprovalNeeded needed) {
            SnapshotApproval approval = new SnapshotApproval(
                    event.time(),
                    needed.action(),
                    needed.amount(),
                    needed.currency(),
                    needed.limit(),
                    needed.requestedBy());
            return Optional.of(new Change(CaseChange.APPROVAL, null, null, approval, null, null).in(after));
        }
        if (data instanceof CaseAssigned) {
            return Optional.of(new Change(CaseChange.ASSIGNED).in(after));
        }
        return turn(before, after, event, at);
    }

    private static Optional<CaseChanged> turn(CaseFile before, CaseFile after, ContactEvent event, Moment at) {
        if (closes(before, after, event, at) && event.data() instanceof CaseResolved resolved) {
            return Optional.of(
                    new Change(CaseChange.RESOLVED, null, null, null, resolved.by(), resolved.resolution()).in(after));
        }
        if (event.data() instanceof CaseReopened reopened && before.status() != after.status()) {
            return Optional.of(new Change(CaseChange.REOPENED, null, null, null, null, reopened.reason()).in(after));
        }
        return Optional.empty();
    }

    private record Change(
            CaseChange change,
            SnapshotMessage message,
            SnapshotAttempt attempt,
            SnapshotApproval approval,
            Actor by,
            String text) {
        Change(CaseChange change) {
            this(change, null, null, null, null, null);
        }

        CaseChanged in(CaseFile file) {
            return new CaseChanged(
                    file.escalations().open().escalationId(),
                    file.caseId(),
                    change,
                    message,
                    attempt,
                    approval,
                    null,
                    null,
                    by,
                    text,
                    file.historic());
        }
    }
}
