package io.baton.intake.casefile.domain;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.DraftWentOut;
import io.baton.contracts.Emitted;
import io.baton.contracts.EscalationFollowed;
import io.baton.contracts.IssueNoticed;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseReopened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.contracts.contact.EscalationAsked;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.draft.Commitment;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One case as it unfolds: each call brings an event that happens at a minute, and arrives at once unless said. */
final class CaseStory {
    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    static final String SOURCE = "https://desk.test/crm#main";

    private final List<Emitted> emitted = new ArrayList<>();
    private final Duration delay;
    private CaseFile file;
    private Instant nextDue;
    private List<Emitted> last = List.of();
    private PolicyVersions policies = BundledPolicy.versions();

    private CaseStory(Duration delay) {
        this.delay = delay;
    }

    static CaseStory live() {
        return new CaseStory(Duration.ofSeconds(1));
    }

    static CaseStory historic() {
        return new CaseStory(Duration.ofDays(30));
    }

    CaseStory at(int minute, ContactData data) {
        return take(event(minute, data), START.plusSeconds(60L * minute).plus(delay));
    }

    CaseStory take(ContactEvent event, Instant appendedAt) {
        return step(ApplyEvent.to(file, event, appendedAt, policies));
    }

    /** From now on under another policy. */
    CaseStory under(PolicyVersions other) {
        policies = other;
        return this;
    }

    /** Its earliest deadline that is still to be judged, or null. */
    Instant nextDue() {
        return nextDue;
    }

    CaseStory tick(Instant moment) {
        return step(JudgeCase.upTo(file, moment, policies));
    }

    CaseStory edited(PolicyVersions edited, Instant moment) {
        policies = edited;
        return step(JudgeCase.under(file, moment, policies));
    }

    CaseStory kept(UUID commitmentId, Instant moment) {
        Actor somebody = new Actor(AuthorKind.AGENT, "agent-1", null);
        return step(JudgeCase.kept(file, commitmentId, somebody, moment, policies));
    }

    CaseStory sent(int minute, String by, Commitment... promised) {
        UUID draftId = new UUID(7, minute);
        Moment at = new Moment(minute(minute), "intake-service#" + draftId);
        return step(
                JudgeCase.sent(file, new DraftWentOut(file.caseId(), draftId, by, List.of(promised)), at, policies));
    }

    CaseStory told(Emitted routing) {
        return step(FollowRouting.to(file, EscalationFollowed.of(routing), routing.time(), policies));
    }

    CaseStory noticed(int minute, IssueNoticed issue) {
        Moment at = new Moment(minute(minute), "intake-service#" + issue.about() + issue.leads());
        return step(NoticeIssue.to(file, issue, at, policies));
    }

    private CaseStory step(CaseStep step) {
        file = step.after();
        nextDue = step.nextDue().at();
        last = step.emissions().stream().map(Emission::event).toList();
        emitted.addAll(last);
        return this;
    }

    CaseFile file() {
        return file;
    }

    List<Emitted> emitted() {
        return List.copyOf(emitted);
    }

    /** Types of what the last event emitted to routing, without their common parts. */
    List<String> lastRequests() {
        return requests(last.stream());
    }

    List<String> requests() {
        return requests(emitted.stream());
    }

    private static List<String> requests(Stream<Emitted> events) {
        return events.map(Emitted::type)
                .filter(type -> type.startsWith("baton.escalation."))
                .map(type -> type.substring("baton.escalation.".length(), type.length() - ".v1".length()))
                .toList();
    }

    List<Emitted> ofType(String type) {
        return emitted.stream().filter(event -> event.type().equals(type)).toList();
    }

    static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    static ContactEvent event(int minute, ContactData data) {
        String id = String.format("e-%04d-%s", minute, data.getClass().getSimpleName());
        return new ContactEvent(id, SOURCE, "T-1", START.plusSeconds(60L * minute), data);
    }

    static CaseOpened opened() {
        return opened(Tier.STANDARD, Severity.NORMAL);
    }

    static CaseOpened opened(Tier tier, Severity severity) {
        Customer customer =
                new Customer("cu-1", "Ann", null, null, tier, null, null, "en", null, null, null, null, null);
        return new CaseOpened(Channel.CHAT, customer, "Acme", "Printer", "hardware", "printer", severity, "en");
    }

    static MessagePosted said(AuthorKind author, String text) {
        return new MessagePosted(new Actor(author, author + "-1", null), text, null, List.of());
    }

    static MessagePosted customer(String text) {
        return said(AuthorKind.CUSTOMER, text);
    }

    static AttemptFailed tried(String action) {
        return new AttemptFailed(action, null, "no change", List.of());
    }

    static ApprovalNeeded approval(int amount) {
        return new ApprovalNeeded("refund", BigDecimal.valueOf(amount), "USD", BigDecimal.valueOf(100), "agent-1");
    }

    static EscalationAsked button() {
        return new EscalationAsked(AuthorKind.CUSTOMER, "pressed it", null);
    }

    static CaseAssigned assigned(String team) {
        return new CaseAssigned(team, "agent-1", null);
    }

    static CaseResolved resolved() {
        return new CaseResolved(new Actor(AuthorKind.AGENT, "agent-1", null), "replaced");
    }

    static CaseReopened reopened() {
        return new CaseReopened("it came back");
    }
}
