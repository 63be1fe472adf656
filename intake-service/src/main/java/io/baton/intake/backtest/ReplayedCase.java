package io.baton.intake.backtest;

import io.baton.contracts.contact.ContactEvent;
import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.backtest.domain.Course;
import io.baton.intake.backtest.domain.Escalated;
import io.baton.intake.casefile.CaseMark;
import io.baton.intake.casefile.LogEntry;
import io.baton.intake.casefile.domain.SignsOf;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.prediction.domain.CaseSigns;
import io.baton.intake.prediction.domain.Sample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** One case that is played again under two policies, as far as its events have come. */
final class ReplayedCase {
    private static final Logger LOG = Logger.getLogger(ReplayedCase.class);

    /** More of a case would say nearly the same. */
    private static final int MOST_MOMENTS = 5;

    private final PastCase past;
    private final boolean sampled;
    private final List<CaseSigns> moments = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Course before;
    private Course after;
    private int events;
    private boolean failed;

    private ReplayedCase(PastCase past, Course before, Course after, boolean sampled) {
        this.past = past;
        this.before = before;
        this.after = after;
        this.sampled = sampled;
    }

    /** A case that is played under two policies. */
    static ReplayedCase compared(PastCase past, TriggerPolicy inForce, TriggerPolicy proposed) {
        return new ReplayedCase(past, Course.under(inForce), Course.under(proposed), false);
    }

    /** A case that is played under one policy to learn from it. */
    static ReplayedCase sampled(PastCase past, TriggerPolicy policy) {
        Course course = Course.under(policy);
        return new ReplayedCase(past, course, course, true);
    }

    UUID caseId() {
        return past.caseId();
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
        if (sampled && entry instanceof LogEntry.Arrived arrived) {
            remember(arrived.event());
        }
    }

    /** What is known while nothing has been a reason to escalate. */
    private void remember(ContactEvent event) {
        if (!failed
                && moments.size() < MOST_MOMENTS
                && before.file().escalations().fired().isEmpty()) {
            SignsOf.message(before.file(), event, before.policies()).ifPresent(moments::add);
        }
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
            Course next = step.apply(before);
            after = sampled ? next : step.apply(after);
            before = next;
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

    /** Its moments and what came of it; none when it could not be played again whole. */
    List<Sample> samples() {
        boolean escalated = Escalated.of(before.file()).any();
        return failed || !isWhole()
                ? List.of()
                : moments.stream()
                        .map(signs -> new Sample(past.caseId(), signs.features(), escalated))
                        .toList();
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
