package io.baton.intake.casefile.domain;

import io.baton.contracts.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The resolutions and reopenings of a case in the order in which they happened. All are kept: one that changes nothing
 * now may do so when a late one comes between.
 */
public record Lifecycle(List<Stamped<Turn>> turns) {
    static final Lifecycle NONE = new Lifecycle(List.of());

    public Lifecycle {
        turns = Lists.copy(turns);
    }

    Lifecycle with(Moment at, Turn turn) {
        return new Lifecycle(Stamped.inserted(turns, new Stamped<>(at, turn)));
    }

    /** RESOLVED when the last turn was a resolution. */
    public CaseStatus status() {
        return !turns.isEmpty() && turns.get(turns.size() - 1).fact().resolved()
                ? CaseStatus.RESOLVED
                : CaseStatus.OPEN;
    }

    /** True when the last turn up to a moment was a resolution. */
    boolean isResolvedAt(Moment moment) {
        return turns.stream()
                .filter(turn -> !moment.before(turn.at()))
                .reduce((first, second) -> second)
                .filter(turn -> turn.fact().resolved())
                .isPresent();
    }

    /** The first resolution after a moment. */
    Optional<Moment> nextResolution(Moment moment) {
        return turns.stream()
                .filter(turn -> turn.fact().resolved() && moment.before(turn.at()))
                .map(Stamped::at)
                .findFirst();
    }

    /** True when a resolution lies after a moment. */
    boolean resolvedAfter(Moment moment) {
        return turns.stream().anyMatch(turn -> turn.fact().resolved() && moment.before(turn.at()));
    }

    /** The cycles, at least one; a reopening of an open case and a resolution of a resolved one begin and end none. */
    List<Cycle> cycles(Moment opening) {
        List<Cycle> cycles = new ArrayList<>();
        cycles.add(new Cycle(0, opening, null, null));
        for (Stamped<Turn> turn : turns) {
            Cycle last = cycles.get(cycles.size() - 1);
            if (turn.fact().resolved() && last.resolved() == null) {
                cycles.set(
                        last.number(),
                        new Cycle(
                                last.number(),
                                last.start(),
                                turn.at(),
                                turn.fact().by()));
            } else if (!turn.fact().resolved() && last.resolved() != null) {
                cycles.add(new Cycle(last.number() + 1, turn.at(), null, null));
            }
        }
        return cycles;
    }
}
