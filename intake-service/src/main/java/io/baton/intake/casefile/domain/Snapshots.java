package io.baton.intake.casefile.domain;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.JsonSize;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotClock;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.SnapshotPromise;
import io.baton.contracts.escalation.TriggerAdded;
import io.baton.intake.clock.domain.Clock;
import io.baton.intake.clock.domain.Clocks;
import io.baton.intake.transcript.domain.TranscriptMessage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * A case as it is handed over: at most 256 KiB of JSON. What is oldest is cut first; a snapshot that lacks something
 * says where the rest is.
 */
public final class Snapshots {
    /** The last messages that a snapshot carries. */
    public static final int MOST_MESSAGES = 50;

    private static final int MOST_BYTES = 256 * 1024;
    /** For attempts and for approvals each. */
    private static final int MOST_BYTES_OF_A_LIST = 48 * 1024;

    private static final int MOST_BYTES_OF_PROMISES = 16 * 1024;
    /** For promises, clocks, facts, sentiments, earlier escalations, triggers' frames and names of fields; the longest facts fit. */
    private static final int RESERVED = 96 * 1024;

    private static final int MOST_EARLIER = 50;
    private static final int MOST_CLOCKS = 50;

    private Snapshots() {}

    static CaseSnapshot of(CaseFile file, Clocks clocks) {
        Facts facts = file.facts();
        History history = file.history();
        var earlier = file.escalations().earlier();
        return new CaseSnapshot(
                file.source(),
                file.subject(),
                facts.first().time(),
                facts.knownChannel(),
                facts.brand(),
                facts.title(),
                facts.issueType(),
                facts.product(),
                facts.severity(),
                facts.language(),
                facts.knownCustomer(),
                facts.team(),
                facts.agent(),
                facts.level(),
                latest(
                        history.attempts().stream().map(Snapshots::attempt).toList(),
                        Snapshots::size,
                        MOST_BYTES_OF_A_LIST),
                latest(
                        history.approvals().stream().map(Snapshots::approval).toList(),
                        Snapshots::size,
                        MOST_BYTES_OF_A_LIST),
                promises(file),
                clocks(clocks.all()),
                history.sentiments().stream().map(Stamped::fact).toList(),
                earlier.subList(Math.max(0, earlier.size() - MOST_EARLIER), earlier.size()),
                List.of(),
                history.messages(),
                null);
    }

    /**
     * The event with the messages of the case in its snapshot.
     *
     * @param lastMessages of the case at the event's place in the log, at most {@link #MOST_MESSAGES}, oldest first
     */
    public static Emitted withMessages(Emitted event, List<TranscriptMessage> lastMessages) {
        EmittedData data = event.data();
        if (data instanceof EscalationRequested asked) {
            data = new EscalationRequested(
                    asked.escalationId(),
                    asked.caseId(),
                    asked.triggers(),
                    filled(asked.snapshot(), event.caseId(), lastMessages),
                    asked.historic());
        } else if (data instanceof TriggerAdded added) {
            data = new TriggerAdded(
                    added.escalationId(),
                    added.caseId(),
                    added.trigger(),
                    filled(added.snapshot(), event.caseId(), lastMessages),
                    added.historic());
        }
        return new Emitted(
                event.id(),
                event.type(),
                event.source(),
                event.caseId(),
                event.time(),
                event.causationId(),
                event.sequence(),
                data);
    }

    /** The reading of a clock. */
    public static SnapshotClock clock(Clock clock) {
        return new SnapshotClock(
                clock.name(),
                clock.cycle(),
                clock.target(),
                clock.due(),
                clock.state().name());
    }

    private static List<SnapshotPromise> promises(CaseFile file) {
        List<SnapshotPromise> all = file.commitments().all().stream()
                .map(promise -> new SnapshotPromise(promise.kind(), promise.what(), promise.due(), promise.by()))
                .toList();
        return latest(all, Snapshots::size, MOST_BYTES_OF_PROMISES);
    }

    private static List<SnapshotClock> clocks(List<Clock> all) {
        return all.subList(Math.max(0, all.size() - MOST_CLOCKS), all.size()).stream()
                .map(Snapshots::clock)
                .toList();
    }

    static SnapshotMessage message(TranscriptMessage message) {
        return new SnapshotMessage(message.time(), message.author(), message.text(), message.sentiment());
    }

    private static CaseSnapshot filled(CaseSnapshot bare, UUID caseId, List<TranscriptMessage> lastMessages) {
        List<SnapshotMessage> messages = latest(
                lastMessages.stream().map(Snapshots::message).toList(),
                Snapshots::size,
                MOST_BYTES - RESERVED - 2 * MOST_BYTES_OF_A_LIST);
        boolean whole = messages.size() == bare.messageCount();
        return new CaseSnapshot(
                bare.source(),
                bare.subject(),
                bare.openedAt(),
                bare.channel(),
                bare.brand(),
                bare.title(),
                bare.issueType(),
                bare.product(),
                bare.severity(),
                bare.language(),
                bare.customer(),
                bare.team(),
                bare.agent(),
                bare.level(),
                bare.attempts(),
                bare.approvals(),
                bare.promises(),
                bare.clocks(),
                bare.sentimentCourse(),
                bare.earlierEscalations(),
                messages,
                bare.messageCount(),
                whole ? null : "/v1/cases/" + caseId);
    }

    /** The longest tail of a list that fits. */
    private static <T> List<T> latest(List<T> all, ToIntFunction<T> size, int most) {
        Deque<T> kept = new ArrayDeque<>();
        int room = most;
        for (int i = all.size() - 1; i >= 0; i--) {
            room -= size.applyAsInt(all.get(i));
            if (room < 0) {
                break;
            }
            kept.addFirst(all.get(i));
        }
        return List.copyOf(kept);
    }

    private static SnapshotAttempt attempt(Stamped<Attempt> attempt) {
        Attempt fact = attempt.fact();
        return new SnapshotAttempt(attempt.at().time(), fact.action(), fact.by(), fact.outcome());
    }

    private static SnapshotApproval approval(Stamped<ApprovalNeeded> approval) {
        ApprovalNeeded fact = approval.fact();
        return new SnapshotApproval(
                approval.at().time(), fact.action(), fact.amount(), fact.currency(), fact.limit(), fact.requestedBy());
    }

    private static int size(SnapshotMessage message) {
        return JsonSize.of(message.text()) + JsonSize.of(message.author());
    }

    private static int size(SnapshotPromise promise) {
        return JsonSize.of(promise.what()) + JsonSize.of(promise.by());
    }

    private static int size(SnapshotAttempt attempt) {
        return JsonSize.of(attempt.action()) + JsonSize.of(attempt.outcome()) + JsonSize.of(attempt.by());
    }

    private static int size(SnapshotApproval approval) {
        return JsonSize.of(approval.action()) + JsonSize.of(approval.requestedBy());
    }
}
