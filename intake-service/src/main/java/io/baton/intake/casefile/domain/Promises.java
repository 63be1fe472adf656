package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.DraftWentOut;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.clock.domain.CommitmentRules;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.commitment.domain.Commitments;
import io.baton.intake.commitment.domain.Promise;
import io.baton.intake.commitment.domain.PromiseDetector;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What an event does to the promises of a case: keeps some, makes others. */
final class Promises {
    private static final PromiseDetector DETECTOR = PromiseDetector.english();

    private Promises() {}

    static CaseFile applied(CaseFile file, ContactEvent event, CommitmentRules rules) {
        Instant at = event.time();
        if (event.data() instanceof CaseResolved resolved) {
            return file.with(file.commitments().resolved(at, event.causationId(), resolved.by()));
        }
        if (event.data() instanceof MessagePosted message && Authors.wroteAgent(message)) {
            Commitments kept = file.commitments().spoken(at, event.causationId(), message.author());
            return file.with(rules.read() ? read(file, kept, event, message) : kept);
        }
        return file;
    }

    /** A draft that was sent keeps what waits for news, and makes the promises that stand in it. */
    static CaseFile sent(CaseFile file, DraftWentOut draft, Moment at) {
        Actor by = new Actor(AuthorKind.AGENT, draft.by(), null);
        Commitments all = file.commitments().spoken(at.time(), at.eventId(), by);
        for (var promised : draft.commitments()) {
            Commitment made = Commitment.made(
                    promised.commitmentId(),
                    promised.kind(),
                    promised.what(),
                    promised.due(),
                    at.time(),
                    at.eventId(),
                    draft.by());
            all = all.with(knownToBeKept(file, made));
        }
        return file.with(all).said(file.history().sent(at, by), at.time());
    }

    private static Commitments read(CaseFile file, Commitments known, ContactEvent event, MessagePosted message) {
        Commitments all = known;
        for (Promise promise : DETECTOR.in(message.text(), event.time(), zone(file))) {
            Commitment made = Commitment.read(
                    Commitment.idOf(file.caseId(), event.causationId(), promise.kind(), promise.due()),
                    promise,
                    event.time(),
                    event.causationId(),
                    message.author().id());
            all = all.with(knownToBeKept(file, made));
        }
        return all;
    }

    /** A promise that comes late may have been kept by what is known already. */
    private static Commitment knownToBeKept(CaseFile file, Commitment late) {
        Commitments alone = new Commitments(List.of(late));
        for (Stamped<AuthorKind> turn : file.history().turns()) {
            if (turn.fact() == AuthorKind.AGENT) {
                alone = alone.spoken(
                        turn.at().time(),
                        file.source() + "#" + turn.at().eventId(),
                        new Actor(AuthorKind.AGENT, null, null));
            }
        }
        for (Stamped<Turn> turn : file.lifecycle().turns()) {
            if (turn.fact().resolved()) {
                alone = alone.resolved(
                        turn.at().time(),
                        file.source() + "#" + turn.at().eventId(),
                        turn.fact().by());
            }
        }
        return alone.all().get(0);
    }

    private static ZoneId zone(CaseFile file) {
        var customer = file.facts().knownCustomer();
        if (customer == null || customer.timezone() == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(customer.timezone());
        } catch (DateTimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
