package io.baton.contracts;

import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.CommitmentChanged;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.cases.SlaChanged;
import io.baton.contracts.draft.DeliveryUncertain;
import io.baton.contracts.draft.DraftApproved;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.draft.DraftHeld;
import io.baton.contracts.draft.DraftRejected;
import io.baton.contracts.draft.DraftSent;
import io.baton.contracts.draft.DraftSuperseded;
import io.baton.contracts.draft.HoldLifted;
import io.baton.contracts.escalation.CaseChanged;
import io.baton.contracts.escalation.CoverageGap;
import io.baton.contracts.escalation.EscalationAccepted;
import io.baton.contracts.escalation.EscalationOffered;
import io.baton.contracts.escalation.EscalationQueued;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationReturned;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationStepped;
import io.baton.contracts.escalation.EscalationTransferred;
import io.baton.contracts.escalation.OfferDeclined;
import io.baton.contracts.escalation.OfferExpired;
import io.baton.contracts.escalation.PriorityChanged;
import io.baton.contracts.escalation.TriggerAdded;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types of the events that Baton emits, the topic of each and the record that it carries. */
public final class EmittedTypes {
    public static final String MILESTONE_OPENED = "baton.milestone.opened.v1";
    public static final String MILESTONE_FIRST_RESPONSE = "baton.milestone.first-response.v1";
    public static final String MILESTONE_NEXT_RESPONSE = "baton.milestone.next-response.v1";
    public static final String MILESTONE_ASSIGNED = "baton.milestone.assigned.v1";
    public static final String MILESTONE_RESOLVED = "baton.milestone.resolved.v1";
    public static final String MILESTONE_REOPENED = "baton.milestone.reopened.v1";
    public static final String MILESTONE_SURVEYED = "baton.milestone.surveyed.v1";
    public static final String MILESTONE_SURVEY_REQUESTED = "baton.milestone.survey-requested.v1";
    public static final String SLA_AT_RISK = "baton.sla.at-risk.v1";
    public static final String SLA_BREACHED = "baton.sla.breached.v1";
    public static final String SLA_CORRECTED = "baton.sla.corrected.v1";
    public static final String COMMITMENT_KEPT = "baton.commitment.kept.v1";
    public static final String COMMITMENT_AT_RISK = "baton.commitment.at-risk.v1";
    public static final String COMMITMENT_MISSED = "baton.commitment.missed.v1";
    public static final String MESSAGE_ANALYSED = "baton.message.analysed.v1";
    public static final String ESCALATION_REQUESTED = "baton.escalation.requested.v1";
    public static final String ESCALATION_TRIGGER_ADDED = "baton.escalation.trigger-added.v1";
    public static final String ESCALATION_CASE_CHANGED = "baton.escalation.case-changed.v1";
    public static final String ESCALATION_ROUTED = "baton.escalation.routed.v1";
    public static final String ESCALATION_QUEUED = "baton.escalation.queued.v1";
    public static final String ESCALATION_OFFERED = "baton.escalation.offered.v1";
    public static final String ESCALATION_OFFER_EXPIRED = "baton.escalation.offer-expired.v1";
    public static final String ESCALATION_DECLINED = "baton.escalation.declined.v1";
    public static final String ESCALATION_ACCEPTED = "baton.escalation.accepted.v1";
    public static final String ESCALATION_STEPPED = "baton.escalation.stepped.v1";
    public static final String ESCALATION_COVERAGE_GAP = "baton.escalation.coverage-gap.v1";
    public static final String ESCALATION_TRANSFERRED = "baton.escalation.transferred.v1";
    public static final String ESCALATION_PRIORITY_CHANGED = "baton.escalation.priority-changed.v1";
    public static final String ESCALATION_RETURNED = "baton.escalation.returned.v1";
    public static final String ESCALATION_RESOLVED = "baton.escalation.resolved.v1";
    public static final String DRAFT_COMPOSED = "baton.draft.composed.v1";
    public static final String DRAFT_HELD = "baton.draft.held.v1";
    public static final String DRAFT_HOLD_LIFTED = "baton.draft.hold-lifted.v1";
    public static final String DRAFT_APPROVED = "baton.draft.approved.v1";
    public static final String DRAFT_REJECTED = "baton.draft.rejected.v1";
    public static final String DRAFT_SENT = "baton.draft.sent.v1";
    public static final String DRAFT_DELIVERY_UNCERTAIN = "baton.draft.delivery-uncertain.v1";
    public static final String DRAFT_SUPERSEDED = "baton.draft.superseded.v1";

    /**
     * Where a type is published and what it carries.
     *
     * @param topic one of {@link Topics}
     * @param data the record
     */
    public record Published(String topic, Class<? extends EmittedData> data) {}

    private static final Map<String, Published> TYPES = types();

    private EmittedTypes() {}

    /** All types in the order of the documentation. */
    public static Map<String, Published> all() {
        return TYPES;
    }

    private static Map<String, Published> types() {
        Map<String, Published> types = new LinkedHashMap<>();
        types.put(MILESTONE_OPENED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_FIRST_RESPONSE, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_NEXT_RESPONSE, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_ASSIGNED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_RESOLVED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_REOPENED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_SURVEYED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(MILESTONE_SURVEY_REQUESTED, new Published(Topics.CASE_EVENTS, CaseMilestone.class));
        types.put(SLA_AT_RISK, new Published(Topics.CASE_EVENTS, SlaChanged.class));
        types.put(SLA_BREACHED, new Published(Topics.CASE_EVENTS, SlaChanged.class));
        types.put(SLA_CORRECTED, new Published(Topics.CASE_EVENTS, SlaChanged.class));
        types.put(COMMITMENT_KEPT, new Published(Topics.CASE_EVENTS, CommitmentChanged.class));
        types.put(COMMITMENT_AT_RISK, new Published(Topics.CASE_EVENTS, CommitmentChanged.class));
        types.put(COMMITMENT_MISSED, new Published(Topics.CASE_EVENTS, CommitmentChanged.class));
        types.put(MESSAGE_ANALYSED, new Published(Topics.CASE_EVENTS, MessageAnalysed.class));
        types.put(ESCALATION_REQUESTED, new Published(Topics.ESCALATION_REQUESTS, EscalationRequested.class));
        types.put(ESCALATION_TRIGGER_ADDED, new Published(Topics.ESCALATION_REQUESTS, TriggerAdded.class));
        types.put(ESCALATION_CASE_CHANGED, new Published(Topics.ESCALATION_REQUESTS, CaseChanged.class));
        types.put(ESCALATION_ROUTED, new Published(Topics.ESCALATION_EVENTS, EscalationRouted.class));
        types.put(ESCALATION_QUEUED, new Published(Topics.ESCALATION_EVENTS, EscalationQueued.class));
        types.put(ESCALATION_OFFERED, new Published(Topics.ESCALATION_EVENTS, EscalationOffered.class));
        types.put(ESCALATION_OFFER_EXPIRED, new Published(Topics.ESCALATION_EVENTS, OfferExpired.class));
        types.put(ESCALATION_DECLINED, new Published(Topics.ESCALATION_EVENTS, OfferDeclined.class));
        types.put(ESCALATION_ACCEPTED, new Published(Topics.ESCALATION_EVENTS, EscalationAccepted.class));
        types.put(ESCALATION_STEPPED, new Published(Topics.ESCALATION_EVENTS, EscalationStepped.class));
        types.put(ESCALATION_COVERAGE_GAP, new Published(Topics.ESCALATION_EVENTS, CoverageGap.class));
        types.put(ESCALATION_TRANSFERRED, new Published(Topics.ESCALATION_EVENTS, EscalationTransferred.class));
        types.put(ESCALATION_PRIORITY_CHANGED, new Published(Topics.ESCALATION_EVENTS, PriorityChanged.class));
        types.put(ESCALATION_RETURNED, new Published(Topics.ESCALATION_EVENTS, EscalationReturned.class));
        types.put(ESCALATION_RESOLVED, new Published(Topics.ESCALATION_EVENTS, EscalationResolved.class));
        types.put(DRAFT_COMPOSED, new Published(Topics.DRAFT_EVENTS, DraftComposed.class));
        types.put(DRAFT_HELD, new Published(Topics.DRAFT_EVENTS, DraftHeld.class));
        types.put(DRAFT_HOLD_LIFTED, new Published(Topics.DRAFT_EVENTS, HoldLifted.class));
        types.put(DRAFT_APPROVED, new Published(Topics.DRAFT_EVENTS, DraftApproved.class));
        types.put(DRAFT_REJECTED, new Published(Topics.DRAFT_EVENTS, DraftRejected.class));
        types.put(DRAFT_SENT, new Published(Topics.DRAFT_EVENTS, DraftSent.class));
        types.put(DRAFT_DELIVERY_UNCERTAIN, new Published(Topics.DRAFT_EVENTS, DeliveryUncertain.class));
        types.put(DRAFT_SUPERSEDED, new Published(Topics.DRAFT_EVENTS, DraftSuperseded.class));
        return Collections.unmodifiableMap(types);
    }
}
