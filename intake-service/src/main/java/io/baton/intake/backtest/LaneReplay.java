package io.baton.intake.backtest;

import io.baton.contracts.Ids;
import io.baton.contracts.LogMarks;
import io.baton.contracts.binding.InvalidInputException;
import io.baton.intake.casefile.CaseMark;
import io.baton.intake.casefile.LogEntry;
import io.baton.messaging.LoggedEvent;
import io.cloudevents.CloudEvent;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Plays some cases of one partition again, as if its records came once more. For one thread. */
final class LaneReplay implements LaneReader {
    private static final Set<String> MARKS = Set.of(LogMarks.SOURCE_REACHED, LogMarks.TRIGGER_POLICY_CHANGED);

    private final Map<UUID, ReplayedCase> cases = new LinkedHashMap<>();
    private final Set<UUID> running = new HashSet<>();
    /** Not later than the earliest deadline that a tick judges. */
    private Instant dueAtTicks = Instant.MAX;

    LaneReplay(List<ReplayedCase> begun) {
        for (ReplayedCase each : begun) {
            cases.put(each.caseId(), each);
            running.add(each.caseId());
        }
    }

    @Override
    public void tick(Instant moment) {
        if (dueAtTicks.isBefore(moment)) {
            judge(new CaseMark.Tick(moment));
        }
    }

    @Override
    public void event(LoggedEvent logged) {
        CloudEvent event = logged.event();
        if (MARKS.contains(event.getType())) {
            mark(logged);
            return;
        }
        ReplayedCase about = caseOf(event).map(cases::get).orElse(null);
        if (about == null || !about.isNew(event.getSource().toString(), event.getId())) {
            return;
        }
        // What routing told depends on what was escalated then: no policy is judged by it.
        read(logged).filter(entry -> !(entry instanceof LogEntry.Followed)).ifPresent(entry -> {
            about.enter(entry);
            moved(entry.caseId().orElseThrow(), about);
        });
    }

    /** Each course has one policy from beginning to end: an edit is nothing to it. */
    private void mark(LoggedEvent logged) {
        read(logged)
                .filter(entry -> entry instanceof LogEntry.Marked)
                .ifPresent(entry -> judge(((LogEntry.Marked) entry).mark()));
    }

    private void judge(CaseMark mark) {
        cases.forEach((caseId, each) -> {
            each.judge(mark);
            moved(caseId, each);
        });
        dueAtTicks = cases.values().stream()
                .flatMap(ReplayedCase::dueAtTicks)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    private void moved(UUID caseId, ReplayedCase now) {
        dueAtTicks = Stream.concat(Stream.of(dueAtTicks), now.dueAtTicks())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (now.isOver()) {
            running.remove(caseId);
        }
    }

    @Override
    public boolean isDone() {
        return running.isEmpty();
    }

    /** The cases as far as they were played. */
    Collection<ReplayedCase> cases() {
        return cases.values();
    }

    /** Empty for what was refused when it came first, as it is now. */
    private static Optional<LogEntry> read(LoggedEvent logged) {
        try {
            return Optional.of(LogEntry.of(logged));
        } catch (InvalidInputException refused) {
            return Optional.empty();
        }
    }

    /** Found without reading the data, for most records are about other cases. */
    private static Optional<UUID> caseOf(CloudEvent event) {
        if (event.getSubject() == null) {
            return Optional.empty();
        }
        if (!LogMarks.ABOUT_A_CASE.contains(event.getType())) {
            return Optional.of(Ids.caseId(event.getSource().toString(), event.getSubject()));
        }
        try {
            return Optional.of(UUID.fromString(event.getSubject()));
        } catch (IllegalArgumentException noCase) {
            return Optional.empty();
        }
    }
}
