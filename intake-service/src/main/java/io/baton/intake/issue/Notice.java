package io.baton.intake.issue;

import io.baton.contracts.IssueNoticed;
import io.baton.contracts.TriggerType;
import io.baton.contracts.Uuid5;
import io.baton.intake.issue.domain.IssueGroup;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that a case is to be told.
 *
 * @param id the same for the same thing, so that it is told once
 * @param at when it became true
 */
public record Notice(UUID id, Instant at, IssueNoticed data) {

    static Notice ofGroup(IssueGroup group, UUID caseId, boolean leads, Instant at) {
        return of(
                at,
                new IssueNoticed(
                        caseId,
                        TriggerType.WIDESPREAD_ISSUE,
                        group.groupId(),
                        leads,
                        group.customers(),
                        group.usual(),
                        group.starts()));
    }

    /** What another case of its group was told, for this one. */
    static Notice inPlaceOf(IssueNoticed other, UUID caseId, Instant at) {
        return of(
                at,
                new IssueNoticed(
                        caseId, other.type(), other.about(), true, other.count(), other.usual(), other.since()));
    }

    static Notice ofContact(UUID caseId, UUID issueId, int contacts, Instant first, Instant at) {
        return of(at, new IssueNoticed(caseId, TriggerType.REPEATED_FAILURE, issueId, true, contacts, 0.0, first));
    }

    private static Notice of(Instant at, IssueNoticed data) {
        return new Notice(Uuid5.of(data.about(), data.caseId() + (data.leads() ? " leads" : " joins")), at, data);
    }
}
