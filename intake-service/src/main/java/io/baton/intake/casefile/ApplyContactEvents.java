package io.baton.intake.casefile;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.casefile.domain.ApplyEvent;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.FollowRouting;
import io.baton.intake.casefile.domain.JudgeCase;
import io.baton.intake.casefile.domain.NoticeIssue;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Enters contact events into their cases, judges deadlines at ticks and end marks, and asks for the escalations that either
 * give reason for. Everything happens as if records came singly: a mark finds each case as the records before it left it.
 */
@Singleton
final class ApplyContactEvents {
    private static final Logger LOG = Logger.getLogger(ApplyContactEvents.class);

    private final JudgeOthers others;
    private final TellIssues issues;

    ApplyContactEvents(JudgeOthers others, TellIssues issues) {
        this.others = others;
        this.issues = issues;
    }

    /**
     * Applies a batch and saves what it makes of the cases.
     *
     * @param fresh each record once, those of one partition in the order of the log
     */
    void within(LogTransaction transaction, List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        List<LogEntry> entries = read(fresh, outgoing);
        if (entries.isEmpty()) {
            return;
        }
        Set<UUID> caseIds =
                entries.stream().map(LogEntry::caseId).flatMap(Optional::stream).collect(Collectors.toSet());
        Set<Integer> lanes = entries.stream().map(LogEntry::lane).collect(Collectors.toSet());
        // First the cases: what they were judged by is known by the time they are locked.
        Map<UUID, StoredCase> loaded = transaction.load(caseIds);
        Map<Integer, PolicyVersions> inForce = transaction.inForce(lanes);
        CaseBatch batch = new CaseBatch(loaded);
        Map<Integer, List<PlacedMark>> marks = new LinkedHashMap<>();
        List<LogEntry.Noticed> resolved = new ArrayList<>();
        for (LogEntry entry : entries) {
            if (entry instanceof LogEntry.Noticed noticed) {
                noticed(noticed, batch, inForce.get(noticed.lane()), resolved);
            } else {
                enter(transaction, entry, batch, inForce, marks);
            }
        }
        transaction.save(batch, outgoing);
        for (List<PlacedMark> lane : marks.values()) {
            for (PlacedMark mark : lane) {
                others.judge(transaction, mark, caseIds, outgoing);
            }
        }
        // Last, when the batch has the locks of all its cases.
        List<PlacedMark> all = marks.values().stream().flatMap(List::stream).toList();
        issues.judge(transaction, all, resolved, outgoing);
    }

    private void enter(
            LogTransaction transaction,
            LogEntry entry,
            CaseBatch batch,
            Map<Integer, PolicyVersions> inForce,
            Map<Integer, List<PlacedMark>> marks)
            throws SQLException {
        int lane = entry.lane();
        if (entry instanceof LogEntry.Edited edited) {
            PolicyVersions now = transaction.takesEffect(lane, edited.policy());
            inForce.replaceAll((other, known) -> other == lane ? now : known.knowing(now));
            mark(new PlacedMark(lane, edited.mark(), now, edited.logged()), batch, marks);
        } else if (entry instanceof LogEntry.Marked marked) {
            mark(new PlacedMark(lane, marked.mark(), inForce.get(lane), marked.logged()), batch, marks);
        } else if (entry instanceof LogEntry.Arrived arrived) {
            ContactEvent event = arrived.event();
            CaseFile before = batch.current(event.caseId());
            batch.add(ApplyEvent.to(before, event, arrived.appendedAt(), inForce.get(lane)), lane);
        } else if (entry instanceof LogEntry.Fulfilled said) {
            CaseFile before = batch.current(said.data().caseId());
            if (before != null) {
                Actor by = new Actor(AuthorKind.AGENT, said.data().by(), null);
                batch.add(JudgeCase.kept(before, said.data().commitmentId(), by, said.at(), inForce.get(lane)));
            }
        } else if (entry instanceof LogEntry.WentOut draft) {
            wentOut(draft, batch, inForce.get(lane));
        } else if (entry instanceof LogEntry.Followed routing) {
            followed(routing, batch, inForce.get(lane));
        }
    }

    /** Routing knows of a case from intake: the case stands before it in the log, if it exists at all. */
    private static void followed(LogEntry.Followed routing, CaseBatch batch, PolicyVersions policies) {
        CaseFile before = batch.current(routing.data().caseId());
        if (before == null) {
            LOG.warnf(
                    "event=unknown-case caseId=%s cause=%s",
                    routing.data().caseId(), routing.data().cause());
        } else {
            batch.add(FollowRouting.to(before, routing.data(), routing.at(), policies));
        }
    }

    /** A draft is written about a case that intake has told of: the case stands before it in the log, if it exists at all. */
    private static void wentOut(LogEntry.WentOut draft, CaseBatch batch, PolicyVersions policies) {
        CaseFile before = batch.current(draft.data().caseId());
        if (before == null) {
            LOG.warnf(
                    "event=unknown-case caseId=%s draftId=%s",
                    draft.data().caseId(), draft.data().draftId());
        } else {
            batch.add(JudgeCase.sent(before, draft.data(), draft.at(), policies));
        }
    }

    /** An issue is about a case that was opened: the case stands before it in the log, if it exists at all. */
    private static void noticed(
            LogEntry.Noticed noticed, CaseBatch batch, PolicyVersions policies, List<LogEntry.Noticed> resolved) {
        CaseFile before = batch.current(noticed.data().caseId());
        if (before == null) {
            LOG.warnf(
                    "event=unknown-case caseId=%s about=%s",
                    noticed.data().caseId(), noticed.data().about());
            return;
        }
        batch.add(NoticeIssue.to(before, noticed.data(), noticed.at(), policies));
        if (noticed.isAboutALead() && NoticeIssue.isOver(before, noticed.at())) {
            resolved.add(noticed);
        }
    }

    /** Judges the cases of the batch, and remembers the mark for the others: of ticks in a row the last does for all. */
    private static void mark(PlacedMark mark, CaseBatch batch, Map<Integer, List<PlacedMark>> marks) {
        batch.judge(mark.lane(), mark.mark(), mark.policies());
        List<PlacedMark> before = marks.computeIfAbsent(mark.lane(), absent -> new ArrayList<>());
        int last = before.size() - 1;
        if (last >= 0 && mark.isTick() && before.get(last).isTick()) {
            before.set(last, mark);
        } else {
            before.add(mark);
        }
    }

    private static List<LogEntry> read(List<LoggedEvent> fresh, Outgoing outgoing) {
        List<LogEntry> entries = new ArrayList<>(fresh.size());
        for (LoggedEvent logged : fresh) {
            try {
                entries.add(LogEntry.of(logged));
            } catch (InvalidInputException e) {
                outgoing.reject(logged, e.getMessage());
            }
        }
        return entries;
    }
}
