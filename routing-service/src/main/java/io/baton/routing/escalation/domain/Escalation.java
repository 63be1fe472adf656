package io.baton.routing.escalation.domain;

import io.baton.contracts.Customer;
import io.baton.contracts.Dimensions;
import io.baton.contracts.Lists;
import io.baton.contracts.Trigger;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationView;
import io.baton.contracts.escalation.FiredRule;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.Facts;
import io.baton.routing.matrix.domain.SetOffBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One handover of a case.
 *
 * @param team that has it: the decided one, but an accepted escalation stays where it is
 * @param setOffBy whom the first triggers came from
 * @param facts of the last decision
 * @param earlier the rules that fired before the last decision
 * @param decision the last one
 * @param snapshot the case as far as routing knows it
 * @param timeline oldest first, the latest 200 entries
 * @param timelineOmitted how many older entries there were
 * @param acceptedAt or null
 * @param closedAt or null
 * @param matrixVersion under which every decision about it is made
 * @param gapAnnounced whether it waits with nobody on duty and that was announced
 * @param mergedRequests ids under which intake asked for escalations that became part of this one, the latest ones
 */
public record Escalation(
        UUID escalationId,
        UUID caseId,
        EscalationState state,
        String team,
        List<Trigger> triggers,
        SetOffBy setOffBy,
        Facts facts,
        List<FiredRule> earlier,
        Decision decision,
        CaseSnapshot snapshot,
        List<TimelineEntry> timeline,
        int timelineOmitted,
        Instant requestedAt,
        Instant acceptedAt,
        Instant closedAt,
        boolean historic,
        int matrixVersion,
        boolean gapAnnounced,
        List<UUID> mergedRequests) {
    private static final int MOST_TIMELINE_ENTRIES = 200;
    private static final int MOST_MERGED_REQUESTS = 50;

    public Escalation {
        Objects.requireNonNull(escalationId, "escalationId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(snapshot, "snapshot");
        triggers = List.copyOf(triggers);
        earlier = List.copyOf(earlier);
        timeline = List.copyOf(timeline);
        mergedRequests = Lists.copy(mergedRequests);
    }

    /** In another state; the moment counts where the state begins or ends something. */
    Escalation moved(EscalationState next, Instant at) {
        return new Escalation(
                escalationId,
                caseId,
                next,
                team,
                triggers,
                setOffBy,
                facts,
                earlier,
                decision,
                snapshot,
                timeline,
                timelineOmitted,
                requestedAt,
                next instanceof EscalationState.Accepted ? at : acceptedAt,
                next.isOpen() ? null : at,
                historic,
                matrixVersion,
                gapAnnounced && next instanceof EscalationState.Queued,
                mergedRequests);
    }

    /** Decided anew. */
    Escalation decided(List<Trigger> triggers, Facts facts, Decision decision, CaseSnapshot snapshot) {
        return new Escalation(
                escalationId,
                caseId,
                state,
                state instanceof EscalationState.Accepted ? team : decision.team(),
                triggers,
                setOffBy,
                facts,
                this.decision.explanation(),
                decision,
                snapshot,
                timeline,
                timelineOmitted,
                requestedAt,
                acceptedAt,
                closedAt,
                historic,
                matrixVersion,
                gapAnnounced && decision.sameReceiver(this.decision),
                mergedRequests);
    }

    Escalation with(CaseSnapshot snapshot) {
        return copy(snapshot, timeline, timelineOmitted, historic, gapAnnounced, mergedRequests);
    }

    Escalation with(TimelineEntry entry) {
        List<TimelineEntry> longer = new ArrayList<>(timeline);
        longer.add(entry);
        List<TimelineEntry> kept = Latest.of(longer, MOST_TIMELINE_ENTRIES);
        int omitted = timelineOmitted + longer.size() - kept.size();
        return copy(snapshot, kept, omitted, historic, gapAnnounced, mergedRequests);
    }

    /** With a trigger marked as disproved; the same when there is none of this cause. */
    Escalation withdrawn(String eventId) {
        List<Trigger> marked =
                triggers.stream().map(trigger -> withdrawn(trigger, eventId)).toList();
        return new Escalation(
                escalationId,
                caseId,
                state,
                team,
                marked,
                setOffBy,
                facts,
                earlier,
                decision,
                snapshot,
                timeline,
                timelineOmitted,
                requestedAt,
                acceptedAt,
                closedAt,
                historic,
                matrixVersion,
                gapAnnounced,
                mergedRequests);
    }

    private static Trigger withdrawn(Trigger trigger, String eventId) {
        return !trigger.eventId().equals(eventId)
                ? trigger
                : new Trigger(
                        trigger.type(),
                        trigger.evidence(),
                        trigger.detector(),
                        trigger.confidence(),
                        trigger.time(),
                        trigger.eventId(),
                        true);
    }

    Escalation live() {
        return copy(snapshot, timeline, timelineOmitted, false, gapAnnounced, mergedRequests);
    }

    Escalation withGapAnnounced() {
        return copy(snapshot, timeline, timelineOmitted, historic, true, mergedRequests);
    }

    /** With what intake asked for under another id as a part of this one; the same when it is a part already. */
    Escalation merging(UUID requested) {
        if (requested.equals(escalationId) || mergedRequests.contains(requested)) {
            return this;
        }
        List<UUID> more = new ArrayList<>(mergedRequests);
        more.add(requested);
        return copy(snapshot, timeline, timelineOmitted, historic, gapAnnounced, Latest.of(more, MOST_MERGED_REQUESTS));
    }

    private Escalation copy(
            CaseSnapshot snapshot,
            List<TimelineEntry> timeline,
            int timelineOmitted,
            boolean historic,
            boolean gapAnnounced,
            List<UUID> mergedRequests) {
        return new Escalation(
                escalationId,
                caseId,
                state,
                team,
                triggers,
                setOffBy,
                facts,
                earlier,
                decision,
                snapshot,
                timeline,
                timelineOmitted,
                requestedAt,
                acceptedAt,
                closedAt,
                historic,
                matrixVersion,
                gapAnnounced,
                mergedRequests);
    }

    /** As events show it. */
    public EscalationView view() {
        return new EscalationView(
                escalationId,
                caseId,
                state.status(),
                decision.kinds(),
                decision.level(),
                decision.priority(),
                team,
                state.agent(),
                triggers,
                decision.rules(),
                requestedAt,
                acceptedAt,
                closedAt,
                historic,
                matrixVersion,
                dimensions());
    }

    private Dimensions dimensions() {
        Customer customer = snapshot.customer();
        return new Dimensions(
                snapshot.source(),
                snapshot.channel(),
                snapshot.brand(),
                customer == null ? null : customer.id(),
                customer == null ? null : customer.tier(),
                customer == null ? null : customer.region(),
                facts.language(),
                snapshot.issueType(),
                snapshot.product(),
                snapshot.severity(),
                snapshot.team(),
                snapshot.agent(),
                snapshot.level());
    }
}
