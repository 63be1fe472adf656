package io.baton.routing.escalation.domain;

import io.baton.contracts.Customer;
import io.baton.contracts.Ids;
import io.baton.contracts.JsonSize;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EarlierEscalation;
import io.baton.contracts.escalation.SnapshotApproval;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotMessage;
import io.baton.contracts.escalation.SnapshotPromise;
import java.util.ArrayList;
import java.util.List;

/**
 * How much routing keeps of a case: of each list the latest 50, as far as they fit into its share, some 300 KiB in all.
 * What intake's own bounds let through is not shortened, but for a single huge message. A snapshot that lacks something
 * says where the rest is.
 */
final class SnapshotBounds {
    private static final int MOST = 50;
    private static final int BYTES_OF_A_LIST = 48 * 1024;
    private static final int BYTES_OF_PROMISES = 16 * 1024;
    private static final int BYTES_OF_MESSAGES = 96 * 1024;
    /** 1000 and 4000 characters. */
    private static final int SENTENCE = 1000 * 6;

    private static final int ACCOUNT = 4000 * 6;

    private SnapshotBounds() {}

    static CaseSnapshot within(CaseSnapshot all) {
        List<SnapshotAttempt> attempts = Latest.of(
                all.attempts().stream().map(SnapshotBounds::shortened).toList(),
                MOST,
                SnapshotBounds::size,
                BYTES_OF_A_LIST);
        List<SnapshotApproval> approvals = Latest.of(
                all.approvals().stream().map(SnapshotBounds::shortened).toList(),
                MOST,
                SnapshotBounds::size,
                BYTES_OF_A_LIST);
        List<SnapshotMessage> messages = messages(all.messages());
        boolean cut = attempts.size() < all.attempts().size()
                || approvals.size() < all.approvals().size()
                || messages.size() < all.messages().size();
        return new CaseSnapshot(
                all.source(),
                all.subject(),
                all.openedAt(),
                all.channel(),
                Shortened.name(all.brand()),
                Shortened.of(all.title(), SENTENCE),
                Shortened.name(all.issueType()),
                Shortened.name(all.product()),
                all.severity(),
                Shortened.name(all.language()),
                shortened(all.customer()),
                Shortened.name(all.team()),
                Shortened.name(all.agent()),
                all.level(),
                attempts,
                approvals,
                Latest.of(
                        all.promises().stream().map(SnapshotBounds::shortened).toList(),
                        MOST,
                        SnapshotBounds::size,
                        BYTES_OF_PROMISES),
                Latest.of(all.clocks(), MOST),
                Latest.of(all.sentimentCourse(), MOST),
                Latest.of(all.earlierEscalations(), MOST).stream()
                        .map(SnapshotBounds::shortened)
                        .toList(),
                messages,
                all.messageCount(),
                cut ? "/v1/cases/" + Ids.caseId(all.source(), all.subject()) : Shortened.name(all.rest()));
    }

    /** The latest that fit; the very last one is always among them, shortened where it is huge. */
    private static List<SnapshotMessage> messages(List<SnapshotMessage> all) {
        if (all.isEmpty()) {
            return all;
        }
        List<SnapshotMessage> shown = new ArrayList<>(all.subList(Math.max(0, all.size() - MOST), all.size()));
        shown.replaceAll(SnapshotBounds::shortened);
        return Latest.of(shown, MOST, SnapshotBounds::size, BYTES_OF_MESSAGES);
    }

    private static SnapshotMessage shortened(SnapshotMessage message) {
        String text = Shortened.of(message.text(), BYTES_OF_MESSAGES - JsonSize.of("") * 3 - Shortened.NAME * 2);
        return new SnapshotMessage(message.at(), Shortened.actor(message.author()), text, message.sentiment());
    }

    private static SnapshotAttempt shortened(SnapshotAttempt attempt) {
        return new SnapshotAttempt(
                attempt.at(),
                Shortened.of(attempt.action(), SENTENCE),
                Shortened.actor(attempt.by()),
                Shortened.of(attempt.outcome(), ACCOUNT));
    }

    private static SnapshotApproval shortened(SnapshotApproval approval) {
        return new SnapshotApproval(
                approval.at(),
                Shortened.of(approval.action(), SENTENCE),
                approval.amount(),
                Shortened.name(approval.currency()),
                approval.limit(),
                Shortened.name(approval.requestedBy()));
    }

    private static SnapshotPromise shortened(SnapshotPromise promise) {
        return new SnapshotPromise(
                promise.kind(), Shortened.of(promise.what(), SENTENCE), promise.due(), Shortened.name(promise.by()));
    }

    private static EarlierEscalation shortened(EarlierEscalation earlier) {
        return new EarlierEscalation(
                earlier.escalationId(),
                earlier.requestedAt(),
                earlier.closedAt(),
                earlier.outcome(),
                earlier.triggers().stream().distinct().toList());
    }

    private static Customer shortened(Customer customer) {
        return customer == null
                ? null
                : new Customer(
                        Shortened.name(customer.id()),
                        Shortened.name(customer.name()),
                        Shortened.of(customer.email(), 320 * 6),
                        Shortened.name(customer.role()),
                        customer.tier(),
                        Shortened.name(customer.industry()),
                        Shortened.name(customer.region()),
                        Shortened.name(customer.language()),
                        customer.since(),
                        customer.annualValue(),
                        Shortened.name(customer.currency()),
                        Shortened.name(customer.timezone()),
                        Shortened.name(customer.communicationStyle()));
    }

    private static int size(SnapshotMessage message) {
        return JsonSize.of(message.text()) + JsonSize.of(message.author());
    }

    private static int size(SnapshotAttempt attempt) {
        return JsonSize.of(attempt.action()) + JsonSize.of(attempt.outcome()) + JsonSize.of(attempt.by());
    }

    private static int size(SnapshotApproval approval) {
        return JsonSize.of(approval.action()) + JsonSize.of(approval.requestedBy());
    }

    private static int size(SnapshotPromise promise) {
        return JsonSize.of(promise.what()) + JsonSize.of(promise.by());
    }
}
