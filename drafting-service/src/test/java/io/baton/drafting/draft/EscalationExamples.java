package io.baton.drafting.draft;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Dimensions;
import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedData;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationKind;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.Priority;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.Trigger;
import io.baton.contracts.TriggerType;
import io.baton.contracts.escalation.CaseSnapshot;
import io.baton.contracts.escalation.EscalationResolved;
import io.baton.contracts.escalation.EscalationRouted;
import io.baton.contracts.escalation.EscalationView;
import io.baton.contracts.escalation.SnapshotAttempt;
import io.baton.contracts.escalation.SnapshotPromise;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The events of one made-up escalation, one after the other. */
public final class EscalationExamples {

    /** When the first event happens. */
    public static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final String subject;
    private final UUID caseId;
    private final UUID escalationId;
    private final boolean historic;
    private final List<Trigger> triggers = new ArrayList<>();
    private String title = "Invoice 4711 charged twice";
    private String issueType = "billing.dispute";
    private String language = "en";
    private Channel channel = Channel.EMAIL;
    private String team = "billing";
    private long sequence;

    /** An escalation of the case with this number. */
    public EscalationExamples(String subject, boolean historic) {
        this.subject = subject;
        this.historic = historic;
        this.caseId = Ids.caseId("https://desk.example", subject);
        this.escalationId = Ids.escalationId(caseId, "first");
        trigger(TriggerType.EXPLICIT_REQUEST);
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID escalationId() {
        return escalationId;
    }

    /** Names the case otherwise. */
    public EscalationExamples named(String newTitle, String newIssueType) {
        title = newTitle;
        issueType = newIssueType;
        return this;
    }

    /** Sets the customer's language. */
    public EscalationExamples inLanguage(String tag) {
        language = tag;
        return this;
    }

    /** Sets the case's channel. */
    public EscalationExamples on(Channel newChannel) {
        channel = newChannel;
        return this;
    }

    /** Adds a further trigger. */
    public EscalationExamples trigger(TriggerType type) {
        String eventId = "https://desk.example#" + subject + "-" + triggers.size();
        triggers.add(new Trigger(type, "evidence", "test", 1.0, START, eventId, null));
        return this;
    }

    /** Sends it to another team. */
    public EscalationExamples to(String newTeam) {
        team = newTeam;
        return this;
    }

    /** The next event: routed. */
    public Emitted routed() {
        return merging();
    }

    /** The next event: routed again, with requests of intake merged into it. */
    public Emitted merging(UUID... requests) {
        return event(
                EmittedTypes.ESCALATION_ROUTED,
                new EscalationRouted(view(EscalationStatus.QUEUED), List.of(), snapshot(), List.of(requests)));
    }

    /** The next event: resolved. */
    public Emitted resolved(String resolution) {
        Actor by = new Actor(AuthorKind.AGENT, "ag-7", null);
        return event(
                EmittedTypes.ESCALATION_RESOLVED,
                new EscalationResolved(view(EscalationStatus.RESOLVED), by, resolution));
    }

    private Emitted event(String type, EmittedData data) {
        sequence++;
        String cause = "intake-service#" + subject + "-" + sequence;
        return new Emitted(
                Ids.eventId(escalationId, type, cause),
                type,
                "routing-service",
                caseId,
                START.plusSeconds(60 * sequence),
                cause,
                sequence,
                data);
    }

    private EscalationView view(EscalationStatus status) {
        return new EscalationView(
                escalationId,
                caseId,
                status,
                List.of(EscalationKind.FUNCTIONAL),
                SupportLevel.L2,
                Priority.P2,
                team,
                null,
                List.copyOf(triggers),
                List.of("billing-to-l2"),
                START,
                null,
                null,
                historic,
                1,
                new Dimensions(
                        "https://desk.example",
                        channel,
                        null,
                        "cu-1",
                        Tier.BUSINESS,
                        null,
                        language,
                        issueType,
                        null,
                        Severity.NORMAL,
                        null,
                        null,
                        null));
    }

    private CaseSnapshot snapshot() {
        Customer customer = new Customer(
                "cu-1",
                "Maria Silva",
                null,
                null,
                Tier.BUSINESS,
                null,
                null,
                language,
                null,
                null,
                null,
                "Europe/Berlin",
                null);
        return new CaseSnapshot(
                "https://desk.example",
                subject,
                START.minusSeconds(3600),
                channel,
                null,
                title,
                issueType,
                null,
                Severity.NORMAL,
                language,
                customer,
                "front line",
                "ag-1",
                SupportLevel.L1,
                List.of(new SnapshotAttempt(START.minusSeconds(1800), "reset account", null, "problem persists")),
                List.of(),
                List.of(new SnapshotPromise(
                        CommitmentKind.UPDATE,
                        "a written answer about the invoice",
                        Instant.parse("2026-03-03T16:00:00Z"),
                        "ag-1")),
                List.of(),
                List.of(-0.4),
                List.of(),
                List.of(),
                3,
                null);
    }
}
