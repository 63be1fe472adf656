package io.baton.intake.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.CommitmentFulfilled;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Dimensions;
import io.baton.contracts.DraftWentOut;
import io.baton.contracts.EmittedTypes;
import io.baton.contracts.EscalationFollowed;
import io.baton.contracts.EscalationStatus;
import io.baton.contracts.Ids;
import io.baton.contracts.IssueNoticed;
import io.baton.contracts.Json;
import io.baton.contracts.LogMarks;
import io.baton.contracts.PolicyOrigin;
import io.baton.contracts.Priority;
import io.baton.contracts.SourceReached;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Topics;
import io.baton.contracts.TriggerPolicyChanged;
import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.draft.Commitment;
import io.baton.contracts.escalation.EscalationView;
import io.baton.messaging.LoggedEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records of the contact events as they come one after the other: each reaches the log at a minute. */
public final class LogRecords {
    public static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    /** How long before it reaches the log something happens in a historic case. */
    private static final Duration LONG_AGO = Duration.ofDays(30);

    private static final String SOURCE = "https://desk.test";

    private final List<LoggedEvent> records = new ArrayList<>();
    private final int lanes;

    public LogRecords(int lanes) {
        this.lanes = lanes;
    }

    public List<LoggedEvent> all() {
        return List.copyOf(records);
    }

    public static UUID caseId(int number) {
        return Ids.caseId(SOURCE, subject(number));
    }

    /** Whether something has happened in a case. */
    public boolean knows(int number) {
        return records.stream()
                .anyMatch(record -> subject(number).equals(record.event().getSubject()));
    }

    /** Some are, so that each partition has cases of both sorts. */
    private boolean isHistoric(int number) {
        return number / lanes % 2 == 1;
    }

    public LogRecords happened(int minute, int number, ContactData data) {
        return arrivedLate(minute, 0, number, data);
    }

    /** Something that happened so many minutes before it can be expected in the log. */
    public LogRecords arrivedLate(int minute, int minutes, int number, ContactData data) {
        Instant time = time(minute - minutes, number);
        String type = ContactData.TYPES.entrySet().stream()
                .filter(each -> each.getValue() == data.getClass())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        return add(minute, number % lanes, type, subject(number), time, data);
    }

    /** A draft that promises a call goes out. */
    public LogRecords sent(int minute, int number) {
        Instant time = time(minute, number);
        Commitment call = new Commitment(
                new UUID(minute, number), CommitmentKind.CALL, "A call", time.plus(Duration.ofMinutes(20)), "ann");
        DraftWentOut draft = new DraftWentOut(caseId(number), new UUID(minute, number), "ann", List.of(call));
        return add(
                minute, number % lanes, LogMarks.DRAFT_WENT_OUT, caseId(number).toString(), time, draft);
    }

    /** Routing tells that it has returned an escalation. */
    public LogRecords followed(int minute, int number) {
        Instant time = time(minute, number);
        UUID escalationId = new UUID(minute, number);
        EscalationView view = new EscalationView(
                escalationId,
                caseId(number),
                EscalationStatus.RETURNED,
                List.of(),
                SupportLevel.L1,
                Priority.P3,
                "front-line",
                null,
                List.of(),
                List.of(),
                time,
                null,
                time,
                false,
                1,
                new Dimensions(SOURCE, null, null, null, null, null, null, null, null, null, null, null, null));
        EscalationFollowed told = new EscalationFollowed(
                caseId(number), EmittedTypes.ESCALATION_RETURNED, "routing-service#r", 1L, view, List.of());
        return add(
                minute,
                number % lanes,
                LogMarks.ESCALATION_FOLLOWED,
                caseId(number).toString(),
                time,
                told);
    }

    /** Somebody says that a draft's promise was kept. */
    public LogRecords kept(int minute, int number, int sentAt) {
        Instant time = time(minute, number);
        CommitmentFulfilled said = new CommitmentFulfilled(caseId(number), new UUID(sentAt, number), "ann");
        return add(
                minute,
                number % lanes,
                LogMarks.COMMITMENT_FULFILLED,
                caseId(number).toString(),
                time,
                said);
    }

    /** Many have the issue of a case, which is to lead them. */
    LogRecords noticed(int minute, int number) {
        return noticed(minute, number, TriggerType.WIDESPREAD_ISSUE);
    }

    LogRecords noticed(int minute, int number, TriggerType type) {
        Instant time = time(minute, number);
        IssueNoticed issue = new IssueNoticed(caseId(number), type, new UUID(minute, number), true, 12, 1.5, time);
        return add(
                minute, number % lanes, LogMarks.ISSUE_NOTICED, caseId(number).toString(), time, issue);
    }

    public LogRecords ticked(int minute, int lane) {
        return add(minute, lane, LogMarks.CLOCK_TICKED, null, at(minute), null);
    }

    public LogRecords reached(int minute, int lane) {
        return add(
                minute,
                lane,
                LogMarks.SOURCE_REACHED,
                null,
                at(minute),
                new SourceReached(at(minute).minus(LONG_AGO)));
    }

    public LogRecords edited(int minute, int lane, int version) {
        return add(
                minute,
                lane,
                LogMarks.TRIGGER_POLICY_CHANGED,
                null,
                at(minute),
                new TriggerPolicyChanged(version, "{}", "application/json", "ann", at(minute), PolicyOrigin.API));
    }

    private LogRecords add(int minute, int lane, String type, String subject, Instant time, Object data) {
        CloudEventBuilder event = CloudEventBuilder.v1()
                .withId("e-" + records.size())
                .withSource(URI.create(SOURCE))
                .withType(type)
                .withTime(time.atOffset(ZoneOffset.UTC));
        if (subject != null) {
            event.withSubject(subject);
        }
        if (data != null) {
            event.withDataContentType("application/json").withData(json(data));
        }
        records.add(new LoggedEvent(event.build(), Topics.CONTACT_EVENTS, lane, records.size(), at(minute)));
        return this;
    }

    private static byte[] json(Object data) {
        try {
            return Json.mapper().writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(int number) {
        return "T-" + number;
    }

    private Instant time(int minute, int number) {
        return isHistoric(number) ? at(minute).minus(LONG_AGO) : at(minute);
    }

    private static Instant at(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }
}
