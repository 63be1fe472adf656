package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.commitment.domain.Commitment;
import io.baton.intake.policy.domain.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a worked case happen, line by line, as the log would bring it. */
final class WorkedCaseRun {
    private static final String LATE = ", arrives late";
    private static final Pattern SAYS = Pattern.compile("(agent|bot|customer) says \"([^\"]+)\"");
    private static final Pattern EDITED = Pattern.compile("policy edited to version (\\d)");
    private static final Pattern KEPT = Pattern.compile("(CALL|REFUND) said to be kept");

    private final WorkedCase row;
    private final Duration delay;
    private final CaseStory story = CaseStory.live();
    private final Map<String, Supplier<ContactData>> events = Map.of(
            "opened",
            this::opened,
            "customer",
            () -> CaseStory.customer("Hello, are you there?"),
            "agent",
            () -> CaseStory.said(AuthorKind.AGENT, "Hello."),
            "bot",
            () -> CaseStory.said(AuthorKind.BOT, "Hello."),
            "resolved",
            CaseStory::resolved,
            "reopened",
            CaseStory::reopened);
    private PolicyVersions policies;
    private Instant now = Instant.MIN;
    private int arrived;

    private WorkedCaseRun(WorkedCase row, PolicyVersions policies, Duration delay) {
        this.row = row;
        this.policies = policies;
        this.delay = delay;
    }

    /**
     * The case when everything has happened.
     *
     * @param delay after which an event reaches the log
     */
    static WorkedCaseOutcome of(WorkedCase row, PolicyVersions policies, Duration delay) {
        WorkedCaseRun run = new WorkedCaseRun(row, policies, delay);
        run.story.under(policies);
        LocalTimes times = new LocalTimes(row.zone());
        for (String line : row.happens()) {
            LocalTimes.Timed timed = times.leading(line);
            run.happens(timed.time(), timed.rest());
        }
        run.tick(row.judged());
        return new WorkedCaseOutcome(run.story, run.policies);
    }

    private void happens(Instant time, String what) {
        boolean late = what.endsWith(LATE);
        if (late != time.isBefore(now)) {
            throw new IllegalArgumentException("at " + time + " " + what + ", when it is " + now + " already");
        }
        now = late ? now : time;
        String plain = late ? what.substring(0, what.length() - LATE.length()) : what;
        if (!isMark(time, plain)) {
            arrives(time, data(plain));
        }
    }

    private boolean isMark(Instant time, String what) {
        Matcher edited = EDITED.matcher(what);
        Matcher kept = KEPT.matcher(what);
        if (what.equals("tick")) {
            tick(time);
        } else if (edited.matches()) {
            edit(Integer.parseInt(edited.group(1)), time);
        } else if (kept.matches()) {
            story.kept(promised(CommitmentKind.valueOf(kept.group(1))).commitmentId(), time);
        } else {
            return false;
        }
        return true;
    }

    /** As ticks and end marks do: a case of which nothing is due is not touched. */
    private void tick(Instant moment) {
        if (story.nextDue() != null && story.nextDue().isBefore(moment)) {
            story.tick(moment);
        }
    }

    /** As the mark of an edit does: a case that is resolved is not touched before its next event. */
    private void edit(int version, Instant at) {
        policies = policies.at(version);
        if (story.file().status() == CaseStatus.OPEN) {
            story.edited(policies, at);
        } else {
            story.under(policies);
        }
    }

    private void arrives(Instant time, ContactData data) {
        String id = String.format("e-%02d", arrived++);
        story.take(new ContactEvent(id, CaseStory.SOURCE, "T-1", time, data), now.plus(delay));
    }

    private ContactData data(String what) {
        Matcher says = SAYS.matcher(what);
        if (says.matches()) {
            AuthorKind author = AuthorKind.valueOf(says.group(1).toUpperCase(Locale.ROOT));
            return CaseStory.said(author, says.group(2));
        }
        if (!events.containsKey(what)) {
            throw new IllegalArgumentException("means nothing: " + what);
        }
        return events.get(what).get();
    }

    private CaseOpened opened() {
        Customer customer = new Customer(
                "cu-1",
                "Ann",
                null,
                null,
                Tier.STANDARD,
                null,
                null,
                "en",
                null,
                null,
                null,
                row.zone().getId(),
                null);
        return new CaseOpened(
                Channel.EMAIL, customer, row.brand(), "Printer", "hardware", "printer", Severity.NORMAL, "en");
    }

    private Commitment promised(CommitmentKind kind) {
        return story.file().commitments().all().stream()
                .filter(commitment -> commitment.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody promised a " + kind));
    }
}
