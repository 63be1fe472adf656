package io.baton.intake.casefile;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.intake.casefile.domain.CaseFile;
import io.baton.intake.casefile.domain.CaseStep;
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
            if (entry instanceof LogEntry.Noticed noticed && isOverFor(noticed, batch)) {
                resolved.add(noticed);
            }
            enter(transaction, entry, batch, inForce, marks);
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
        } else {
            step(entry, batch, inForce.get(lane));
        }
    }

    /** Whether a case that is to escalate for others has nothing to escalate any more. */
    private static boolean isOverFor(LogEntry.Noticed noticed, CaseBatch batch) {
        CaseFile before = batch.current(noticed.data().caseId());
        return before != null && noticed.isAboutALead() && NoticeIssue.isOver(before, noticed.at());
    }

    /** What is said of a case stands behind its first event in the log, if the case exists at all. */
    private static void step(LogEntry entry, CaseBatch batch, PolicyVersions policies) {
        UUID caseId = entry.caseId().orElseThrow();
        CaseStep step = entry.step(batch.current(caseId), policies).orElse(null);
        if (step == null) {
            // A commitment is looked up in its case: one of an unknown case is told by a log that has lost the
            // beginning.
            LOG.logf(
                    entry instanceof LogEntry.Fulfilled ? Logger.Level.DEBUG : Logger.Level.WARN,
                    "event=unknown-case caseId=%s entry=%s",
                    caseId,
                    entry.getClass().getSimpleName());
        } else if (entry instanceof LogEntry.Arrived arrived) {
            batch.add(step, arrived);
        } else {
            batch.add(step);
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
