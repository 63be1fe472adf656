package io.baton.metrics;

import io.baton.contracts.Actor;
import io.baton.contracts.Audience;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Composer;
import io.baton.contracts.Dimensions;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.DraftStatus;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Priority;
import io.baton.contracts.Scenario;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.cases.CaseMilestone;
import io.baton.contracts.cases.MessageAnalysed;
import io.baton.contracts.draft.DraftComposed;
import io.baton.contracts.draft.DraftHeld;
import io.baton.contracts.draft.DraftSent;
import io.baton.contracts.draft.DraftView;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationAccepted;
import io.baton.contracts.escalation.EscalationRequested;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationReturned;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.contracts.escalation.TriggerAdded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Five cases around the change to summer time in Berlin (29 March 2026, 01:00 UTC), small enough to work out every figure
 * by hand. Times are UTC.
 *
 * <ul>
 *   <li>A, e-mail, VIP: the customer writes 22:40, opened 22:50, escalated 23:10 to billing L2, accepted 23:20, resolved
 *       23:50, reopened 00:30, resolved 01:10; asked 01:15, csat 5 at 01:30. A draft was sent.
 *   <li>B, chat, standard: opened 00:10, escalated 00:20 to billing L2, returned 00:40; a second escalation, 00:50 to
 *       care MANAGER, that only routing knows; a request of 00:55 that routing merged into it; asked 01:20, resolved 01:35, csat 2 at 01:40. A draft is held.
 *   <li>C, chat, business: opened 00:30, resolved 00:45, csat 4 at 01:00; never escalated.
 *   <li>D, e-mail, standard: opened 22:30 the day before, open, never escalated.
 *   <li>E, chat, standard: opened 22:30 the next evening, csat 3 at 23:00, escalated 23:30 and not routed yet; asked
 *       23:40, no answer.
 * </ul>
 */
public final class SmallDay {
    public static final String SOURCE = "urn:desk:berlin";
    public static final UUID A = Ids.caseId(SOURCE, "A");
    public static final UUID B = Ids.caseId(SOURCE, "B");
    public static final UUID C = Ids.caseId(SOURCE, "C");
    public static final UUID D = Ids.caseId(SOURCE, "D");
    public static final UUID E = Ids.caseId(SOURCE, "E");
    public static final UUID A1 = Ids.escalationId(A, "a");
    public static final UUID B1 = Ids.escalationId(B, "b");
    public static final UUID B2 = Ids.successorId(B1, "late trigger");
    /** Never an escalation: it was merged into {@link #B2}. */
    public static final UUID B_MERGED = Ids.escalationId(B, "meanwhile");

    public static final UUID E1 = Ids.escalationId(E, "e");

    private static final String INTAKE = "intake-service";
    private static final String ROUTING = "routing-service";
    private static final String DRAFTING = "drafting-service";
    private static final Actor AGENT = new Actor(AuthorKind.AGENT, "anna", "Anna");

    private final List<Emitted> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A case that is not among the five, see {@link #escalatedAfterTheResolution()}. */
    public static final UUID F = Ids.caseId(SOURCE, "F");

    private SmallDay() {}

    /** All events in the order in which they happened. */
    public static List<Emitted> events() {
        SmallDay day = new SmallDay();
        day.caseD();
        day.caseA();
        day.caseB();
        day.caseC();
        day.caseE();
        return List.copyOf(day.events);
    }

    /**
     * A case whose customer asks for a manager after the resolution, on 1 April 2026: opened 10:00, resolved 10:30,
     * escalated 11:00, that resolved 12:00, escalated again 12:30, that returned 12:40, reopened 12:50, resolved 13:30.
     */
    public static List<Emitted> escalatedAfterTheResolution() {
        SmallDay day = new SmallDay();
        day.caseF();
        return List.copyOf(day.events);
    }

    private void caseF() {
        Dimensions traits = traits(Channel.PHONE, Tier.VIP, "Basic");
        milestone(F, EmittedTypes.MILESTONE_OPENED, "2026-04-01T10:00:00Z", 0, traits, null);
        milestone(F, EmittedTypes.MILESTONE_RESOLVED, "2026-04-01T10:30:00Z", 0, traits, null);
        Escalation first = escalatedF("f", "2026-04-01T11:00:00Z", traits);
        happened(
                EmittedTypes.ESCALATION_RESOLVED,
                F,
                "2026-04-01T12:00:00Z",
                new EscalationResolved(
                        first.as(EscalationStatus.RESOLVED, "anna", "2026-04-01T12:00:00Z"), AGENT, "explained"));
        Escalation second = escalatedF("f again", "2026-04-01T12:30:00Z", traits);
        happened(
                EmittedTypes.ESCALATION_RETURNED,
                F,
                "2026-04-01T12:40:00Z",
                new EscalationReturned(
                        second.as(EscalationStatus.RETURNED, "anna", "2026-04-01T12:40:00Z"), "anna", "not needed"));
        milestone(F, EmittedTypes.MILESTONE_REOPENED, "2026-04-01T12:50:00Z", 1, traits, null);
        milestone(F, EmittedTypes.MILESTONE_RESOLVED, "2026-04-01T13:30:00Z", 1, traits, null);
    }

    private Escalation escalatedF(String cause, String time, Dimensions traits) {
        Escalation escalation = new Escalation(
                F,
                Ids.escalationId(F, cause),
                time,
                "care",
                SupportLevel.MANAGER,
                List.of(EscalationKind.HIERARCHICAL),
                List.of("manager"),
                Set.of(TriggerType.EXPLICIT_REQUEST),
                traits);
        requested(F, escalation.id, time, "2026-04-01T10:00:00Z", traits, TriggerType.EXPLICIT_REQUEST);
        routed(escalation, time, "2026-04-01T10:00:00Z");
        return escalation;
    }

    private void caseA() {
        Dimensions traits = traits(Channel.EMAIL, Tier.VIP, "=Acme, \"Inc\"");
        milestone(A, EmittedTypes.MILESTONE_OPENED, "2026-03-28T22:50:00Z", 0, traits, null);
        message(A, AuthorKind.AGENT, "2026-03-28T22:30:00Z", traits);
        message(A, AuthorKind.CUSTOMER, "2026-03-28T22:55:00Z", traits);
        message(A, AuthorKind.CUSTOMER, "2026-03-28T22:40:00Z", traits);
        requested(A, A1, "2026-03-28T23:10:00Z", "2026-03-28T22:40:00Z", traits, TriggerType.EXPLICIT_REQUEST);
        Escalation a1 = new Escalation(
                A,
                A1,
                "2026-03-28T23:10:00Z",
                "billing",
                SupportLevel.L2,
                List.of(EscalationKind.FUNCTIONAL, EscalationKind.PRIORITY),
                List.of("refund", "vip"),
                Set.of(TriggerType.EXPLICIT_REQUEST),
                traits);
        routed(a1, "2026-03-28T23:10:00Z", "2026-03-28T22:40:00Z");
        draft(A, A1, "2026-03-28T23:11:00Z", DraftStatus.COMPOSED, Scenario.ESCALATION_CONFIRMED);
        draft(A, A1, "2026-03-28T23:12:00Z", DraftStatus.SENT, Scenario.ESCALATION_CONFIRMED);
        happened(
                EmittedTypes.ESCALATION_ACCEPTED,
                A,
                "2026-03-28T23:20:00Z",
                new EscalationAccepted(a1.as(EscalationStatus.ACCEPTED, "anna", null), "anna"));
        milestone(A, EmittedTypes.MILESTONE_RESOLVED, "2026-03-28T23:50:00Z", 0, traits, null);
        happened(
                EmittedTypes.ESCALATION_RESOLVED,
                A,
                "2026-03-28T23:50:00Z",
                new EscalationResolved(
                        a1.as(EscalationStatus.RESOLVED, "anna", "2026-03-28T23:50:00Z"), AGENT, "refunded"));
        milestone(A, EmittedTypes.MILESTONE_REOPENED, "2026-03-29T00:30:00Z", 1, traits, null);
        milestone(A, EmittedTypes.MILESTONE_RESOLVED, "2026-03-29T01:10:00Z", 1, traits, null);
        milestone(A, EmittedTypes.MILESTONE_SURVEY_REQUESTED, "2026-03-29T01:15:00Z", 1, traits, null);
        milestone(A, EmittedTypes.MILESTONE_SURVEYED, "2026-03-29T01:30:00Z", 1, traits, 5);
    }

    private void caseB() {
        Dimensions traits = traits(Channel.CHAT, Tier.STANDARD, "Basic");
        milestone(B, EmittedTypes.MILESTONE_OPENED, "2026-03-29T00:10:00Z", 0, traits, null);
        requested(B, B1, "2026-03-29T00:20:00Z", "2026-03-29T00:10:00Z", traits, TriggerType.NEGATIVE_SENTIMENT);
        Escalation b1 = new Escalation(
                B,
                B1,
                "2026-03-29T00:20:00Z",
                "billing",
                SupportLevel.L2,
                List.of(EscalationKind.FUNCTIONAL),
                List.of("refund"),
                Set.of(TriggerType.NEGATIVE_SENTIMENT),
                traits);
        routed(b1, "2026-03-29T00:20:00Z", "2026-03-29T00:10:00Z");
        draft(B, B1, "2026-03-29T00:21:00Z", DraftStatus.HELD, Scenario.ESCALATION_CONFIRMED);
        emit(
                EmittedTypes.ESCALATION_TRIGGER_ADDED,
                INTAKE,
                B,
                "2026-03-29T00:25:00Z",
                new TriggerAdded(
                        B1,
                        B,
                        trigger(TriggerType.KEYWORD, "2026-03-29T00:25:00Z"),
                        snapshot("2026-03-29T00:10:00Z", traits),
                        true));
        happened(
                EmittedTypes.ESCALATION_RETURNED,
                B,
                "2026-03-29T00:40:00Z",
                new EscalationReturned(
                        b1.as(EscalationStatus.RETURNED, "anna", "2026-03-29T00:40:00Z"), "anna", "not needed"));
        Escalation b2 = new Escalation(
                B,
                B2,
                "2026-03-29T00:50:00Z",
                "care",
                SupportLevel.MANAGER,
                List.of(EscalationKind.HIERARCHICAL),
                List.of("again"),
                Set.of(TriggerType.ABUSE),
                traits);
        routed(b2, "2026-03-29T00:50:00Z", "2026-03-29T00:10:00Z");
        requested(B, B_MERGED, "2026-03-29T00:55:00Z", "2026-03-29T00:10:00Z", traits, TriggerType.ABUSE);
        routed(b2, "2026-03-29T00:55:00Z", "2026-03-29T00:10:00Z", B_MERGED);
        milestone(B, EmittedTypes.MILESTONE_SURVEY_REQUESTED, "2026-03-29T01:20:00Z", 0, traits, null);
        milestone(B, EmittedTypes.MILESTONE_RESOLVED, "2026-03-29T01:35:00Z", 0, traits, null);
        happened(
                EmittedTypes.ESCALATION_RESOLVED,
                B,
                "2026-03-29T01:35:00Z",
                new EscalationResolved(b2.as(EscalationStatus.RESOLVED, null, "2026-03-29T01:35:00Z"), AGENT, null));
        milestone(B, EmittedTypes.MILESTONE_SURVEYED, "2026-03-29T01:40:00Z", 0, traits, 2);
    }

    private void caseC() {
        Dimensions traits = traits(Channel.CHAT, Tier.BUSINESS, "Basic");
        milestone(C, EmittedTypes.MILESTONE_OPENED, "2026-03-29T00:30:00Z", 0, traits, null);
        milestone(C, EmittedTypes.MILESTONE_RESOLVED, "2026-03-29T00:45:00Z", 0, traits, null);
        milestone(C, EmittedTypes.MILESTONE_SURVEYED, "2026-03-29T01:00:00Z", 0, traits, 4);
    }

    private void caseD() {
        Dimensions traits = traits(Channel.EMAIL, Tier.STANDARD, null);
        milestone(D, EmittedTypes.MILESTONE_OPENED, "2026-03-28T22:30:00Z", 0, traits, null);
        message(D, AuthorKind.CUSTOMER, "2026-03-28T22:30:00Z", traits);
    }

    private void caseE() {
        Dimensions traits = traits(Channel.CHAT, Tier.STANDARD, "Basic");
        milestone(E, EmittedTypes.MILESTONE_OPENED, "2026-03-29T22:30:00Z", 0, traits, null);
        milestone(E, EmittedTypes.MILESTONE_SURVEYED, "2026-03-29T23:00:00Z", 0, traits, 3);
        requested(E, E1, "2026-03-29T23:30:00Z", "2026-03-29T22:30:00Z", traits, TriggerType.BUTTON);
        milestone(E, EmittedTypes.MILESTONE_SURVEY_REQUESTED, "2026-03-29T23:40:00Z", 0, traits, null);
    }

    private void milestone(UUID caseId, String type, String time, int cycle, Dimensions traits, Integer csat) {
        emit(type, INTAKE, caseId, time, new CaseMilestone(caseId, cycle, true, traits, null, null, null, csat, null));
    }

    private void message(UUID caseId, AuthorKind author, String time, Dimensions traits) {
        MessageAnalysed message = new MessageAnalysed(
                caseId,
                "message " + time,
                author,
                traits.channel(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                true,
                traits);
        emit(EmittedTypes.MESSAGE_ANALYSED, INTAKE, caseId, time, message);
    }

    private void requested(UUID caseId, UUID id, String time, String openedAt, Dimensions traits, TriggerType trigger) {
        emit(
                EmittedTypes.ESCALATION_REQUESTED,
                INTAKE,
                caseId,
                time,
                new EscalationRequested(id, caseId, List.of(trigger(trigger, time)), snapshot(openedAt, traits), true));
    }

    private void routed(Escalation escalation, String time, String openedAt, UUID... merged) {
        happened(
                EmittedTypes.ESCALATION_ROUTED,
                escalation.caseId,
                time,
                new EscalationRouted(
                        escalation.as(EscalationStatus.QUEUED, null, null),
                        List.of(),
                        snapshot(openedAt, escalation.traits),
                        List.of(merged)));
    }

    private void happened(String type, UUID caseId, String time, EmittedData data) {
        emit(type, ROUTING, caseId, time, data);
    }

    private void draft(UUID caseId, UUID escalationId, String time, DraftStatus status, Scenario scenario) {
        DraftView draft = new DraftView(
                Ids.draftId(escalationId, scenario.name(), "cause"),
                escalationId,
                caseId,
                scenario,
                Audience.GENERAL,
                DraftChannel.EMAIL,
                "en",
                status,
                Composer.BUILT_IN,
                90,
                List.of(),
                List.of(),
                List.of(),
                true,
                1);
        switch (status) {
            case SENT -> emit(EmittedTypes.DRAFT_SENT, DRAFTING, caseId, time, new DraftSent(draft, "anna"));
            case HELD -> emit(EmittedTypes.DRAFT_HELD, DRAFTING, caseId, time, new DraftHeld(draft));
            default -> emit(EmittedTypes.DRAFT_COMPOSED, DRAFTING, caseId, time, new DraftComposed(draft));
        }
    }

    private void emit(String type, String source, UUID caseId, String time, EmittedData data) {
        String cause = Ids.causation(source, type + time);
        long sequence = sequences.merge(source + caseId, 1L, Long::sum);
        events.add(new Emitted(
                Ids.eventId(caseId, type, cause), type, source, caseId, Instant.parse(time), cause, sequence, data));
    }

    private static Trigger trigger(TriggerType type, String time) {
        return new Trigger(type, "evidence", "detector", 1.0, Instant.parse(time), "event " + time, false);
    }

    private static Dimensions traits(Channel channel, Tier tier, String brand) {
        return new Dimensions(
                SOURCE,
                channel,
                brand,
                "customer",
                tier,
                "EU",
                "de",
                "refund",
                "app",
                null,
                "front",
                "bea",
                SupportLevel.L1);
    }

    private static CaseSnapshot snapshot(String openedAt, Dimensions traits) {
        return new CaseSnapshot(
                SOURCE,
                "number",
                Instant.parse(openedAt),
                traits.channel(),
                traits.brand(),
                null,
                traits.issueType(),
                traits.product(),
                null,
                "de",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                null);
    }

    private record Escalation(
            UUID caseId,
            UUID id,
            String requestedAt,
            String team,
            SupportLevel level,
            List<EscalationKind> kinds,
            List<String> rules,
            Set<TriggerType> triggers,
            Dimensions traits) {
        EscalationView as(EscalationStatus status, String agent, String closedAt) {
            return new EscalationView(
                    id,
                    caseId,
                    status,
                    kinds,
                    level,
                    Priority.P2,
                    team,
                    agent,
                    new TreeSet<>(triggers)
                            .stream().map(type -> trigger(type, requestedAt)).toList(),
                    rules,
                    Instant.parse(requestedAt),
                    null,
                    closedAt == null ? null : Instant.parse(closedAt),
                    true,
                    1,
                    traits);
        }
    }
}
