package io.baton.intake.backtest;

import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.backtest.domain.Course;
import io.baton.intake.backtest.domain.Escalated;
import io.baton.intake.casefile.CaseMark;
import io.baton.intake.casefile.LogEntry;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** One case that is played again under two policies, as far as its events have come. */
final class ReplayedCase {
    private static final Logger LOG = Logger.getLogger(ReplayedCase.class);

    private final PastCase past;
    private final Set<String> seen = new HashSet<>();
    private Course before;
    private Course after;
    private int events;
    private boolean failed;

    ReplayedCase(PastCase past, TriggerPolicy inForce, TriggerPolicy proposed) {
        this.past = past;
        before = Course.under(inForce);
        after = Course.under(proposed);
    }

    /** Whether this is the first time that an event is seen: platforms deliver twice. */
    boolean isNew(String source, String id) {
        return seen.add(source + "\n" + id);
    }

    /** What happens after the last event that the case is known to have is left for another time. */
    void enter(LogEntry entry) {
        if (entry instanceof LogEntry.Arrived) {
            if (events == past.events()) {
                return;
            }
            events++;
        }
        both(course -> course.after(entry.step(course.file(), course.policies())));
    }

    void judge(CaseMark mark) {
        both(course -> course.file() != null && mark.concerns(course.file(), course.due())
                ? course.after(Optional.of(mark.step(course.file(), course.policies())))
                : course);
    }

    /** One case that cannot be played again must not keep the others from it. */
    private void both(UnaryOperator<Course> step) {
        if (failed) {
            return;
        }
        try {
            before = step.apply(before);
            after = step.apply(after);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "event=case-not-replayed caseId=%s", past.caseId());
            failed = true;
        }
    }

    /** Whether nothing that may still come changes it. */
    boolean isOver() {
        return failed || isWhole() && before.isAtRest() && after.isAtRest();
    }

    private boolean isWhole() {
        return events == past.events();
    }

    /** The earliest deadline that a tick judges. */
    Stream<Instant> dueAtTicks() {
        return failed ? Stream.empty() : Stream.of(before, after).flatMap(course -> course.dueAtTicks().stream());
    }

    /** Empty when it could not be played again whole. */
    Optional<Comparison> comparison() {
        return failed || !isWhole()
                ? Optional.empty()
                : Optional.of(new Comparison(
                        past.caseId(),
                        past.source(),
                        past.subject(),
                        past.openedAt(),
                        Escalated.of(before.file()),
                        Escalated.of(after.file()),
                        past.recorded()));
    }
}
