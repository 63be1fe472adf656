package io.baton.routing.escalation.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotClock;
import io.baton.contracts.escalation.SnapshotMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Keeps the snapshot of an escalated case current, within its bounds. What arrives late is put where its time says. */
final class CaseUpdate {
    private CaseUpdate() {}

    static CaseSnapshot applied(CaseSnapshot snapshot, CaseChanged change) {
        return SnapshotBounds.within(new CaseSnapshot(
                snapshot.source(),
                snapshot.subject(),
                snapshot.openedAt(),
                snapshot.channel(),
                snapshot.brand(),
                snapshot.title(),
                snapshot.issueType(),
                snapshot.product(),
                snapshot.severity(),
                snapshot.language(),
                snapshot.customer(),
                snapshot.team(),
                snapshot.agent(),
                snapshot.level(),
                inserted(snapshot.attempts(), change.attempt(), SnapshotAttempt::at),
                inserted(snapshot.approvals(), change.approval(), SnapshotApproval::at),
                snapshot.promises(),
                clocks(snapshot.clocks(), change.clock()),
                course(snapshot.sentimentCourse(), change.message()),
                snapshot.earlierEscalations(),
                inserted(snapshot.messages(), change.message(), SnapshotMessage::at),
                snapshot.messageCount() + (change.message() == null ? 0 : 1),
                snapshot.rest()));
    }

    static String named(Actor actor) {
        return actor.name() != null
                ? actor.name()
                : Objects.requireNonNullElse(actor.id(), actor.kind().name());
    }

    private static <T> List<T> inserted(List<T> known, T further, Function<T, Instant> at) {
        if (further == null) {
            return known;
        }
        List<T> all = new ArrayList<>(known);
        all.add(further);
        all.sort(Comparator.comparing(at));
        return all;
    }

    private static List<SnapshotClock> clocks(List<SnapshotClock> known, SnapshotClock reading) {
        if (reading == null) {
            return known;
        }
        List<SnapshotClock> all = new ArrayList<>(known);
        all.removeIf(clock -> clock.name() == reading.name() && clock.cycle().equals(reading.cycle()));
        all.add(reading);
        return all;
    }

    private static List<Double> course(List<Double> known, SnapshotMessage message) {
        if (message == null || message.sentiment() == null || message.author().kind() != AuthorKind.CUSTOMER) {
            return known;
        }
        List<Double> longer = new ArrayList<>(known);
        longer.add(message.sentiment());
        return longer;
    }
}
