package io.baton.intake.clock.domain;

import io.baton.contracts.ClockName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All clocks of a case as they stand at a moment. They are read anew from what has happened whenever something arrives, so
 * they depend neither on the order of arrival nor on how often they were read.
 *
 * @param all in the order of their starts
 * @param judged the moment up to which deadlines are judged; one that lies at it has not passed yet
 */
public record Clocks(List<Clock> all, Instant judged) {
    private static final Comparator<Verdict> ORDER = Comparator.comparing(Verdict::at)
            .thenComparing(verdict -> verdict.clock().name())
            .thenComparing(verdict -> verdict.clock().cycle())
            .thenComparing(Verdict::kind);

    public Clocks {
        all = List.copyOf(all);
    }

    /**
     * Reads the clocks.
     *
     * @param happenings in their order, the first one the opening
     * @param judged not before any of them
     */
    public static Clocks read(List<Happening> happenings, PolicyCourse policies, Instant judged) {
        List<Clock> clocks = new ArrayList<>();
        for (ClockRun run : Turns.read(happenings, policies)) {
            SlaPolicy policy = policies.at(run.ended() == null ? Instant.MAX : run.ended());
            if (policy != null) {
                policy.target(run.name())
                        .map(target -> clock(run, policy, target, judged))
                        .ifPresent(clocks::add);
            }
        }
        return new Clocks(clocks, judged);
    }

    private static Clock clock(ClockRun run, SlaPolicy policy, ClockTarget target, Instant judged) {
        Instant due = policy.calendar()
                .add(run.start().time(), target.target(), run.pauses())
                .orElse(null);
        Instant atRiskAt = target.atRisk() == null
                ? null
                : policy.calendar()
                        .add(run.start().time(), target.atRisk().after(target.target()), run.pauses())
                        .orElse(null);
        return new Clock(
                run.name(),
                run.cycle(),
                run.start().time(),
                run.start().eventId(),
                policy,
                target.target(),
                atRiskAt,
                due,
                run.ended(),
                state(run, due, judged));
    }

    private static ClockState state(ClockRun run, Instant due, Instant judged) {
        if (due != null && due.isBefore(run.ended() == null ? judged : run.ended())) {
            return ClockState.BREACHED;
        }
        if (run.ended() != null) {
            return run.fulfilled() ? ClockState.MET : ClockState.CANCELLED;
        }
        return due == null && run.isPaused() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /**
     * What is true of them and is to be told, in the order in which it became true. A clock that is paused is no longer at
     * risk.
     */
    public List<Verdict> verdicts() {
        return all.stream().flatMap(this::verdicts).sorted(ORDER).toList();
    }

    private Stream<Verdict> verdicts(Clock clock) {
        List<Verdict> found = new ArrayList<>();
        Instant until = clock.ended() == null ? judged : clock.ended();
        Instant atRisk = clock.atRiskAt();
        if (atRisk != null && clock.due() != null && atRisk.isBefore(until) && atRisk.isBefore(clock.due())) {
            found.add(new Verdict(VerdictKind.AT_RISK, clock, atRisk));
        }
        if (clock.state() == ClockState.BREACHED) {
            found.add(new Verdict(VerdictKind.BREACHED, clock, clock.due()));
        }
        return found.stream();
    }

    /** The earliest moment after which there is something to be told if nothing happens; empty when there is none. */
    public Optional<Instant> next() {
        return all.stream()
                .filter(Clock::isOpen)
                .flatMap(clock -> Stream.of(Optional.ofNullable(clock.atRiskAt()), Optional.ofNullable(clock.due()))
                        .flatMap(Optional::stream))
                .filter(moment -> !moment.isBefore(judged))
                .min(Comparator.naturalOrder());
    }

    /** A clock in a cycle; empty when it is not kept. */
    public Optional<Clock> of(ClockName name, int cycle) {
        return all.stream()
                .filter(clock -> clock.name() == name && clock.cycle() == cycle)
                .findFirst();
    }
}
