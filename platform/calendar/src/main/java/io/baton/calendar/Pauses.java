package io.baton.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * When a clock stands still, whatever the calendar says. In order, without empty, touching or overlapping pauses: two
 * collections that cover the same time give equal pauses.
 */
public final class Pauses {
    private static final Pauses NONE = new Pauses(List.of());

    private final List<Pause> pauses;

    private Pauses(List<Pause> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** No pause. */
    public static Pauses none() {
        return NONE;
    }

    /** Pauses in any order; they may overlap, and any may last still. */
    public static Pauses of(Collection<Pause> pauses) {
        List<Pause> merged = new ArrayList<>();
        pauses.stream()
                .filter(pause -> !pause.isEmpty())
                .sorted(Comparator.comparing(Pause::from))
                .forEach(pause -> append(merged, pause));
        return new Pauses(merged);
    }

    /** These and one more. */
    public Pauses and(Pause pause) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(pause);
        return of(all);
    }

    /** In order, disjoint; the last may last still. */
    public List<Pause> list() {
        return pauses;
    }

    private static void append(List<Pause> merged, Pause pause) {
        int last = merged.size() - 1;
        if (last >= 0 && merged.get(last).reaches(pause)) {
            merged.set(last, merged.get(last).joined(pause));
        } else {
            merged.add(pause);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pauses that && pauses.equals(that.pauses);
    }

    @Override
    public int hashCode() {
        return pauses.hashCode();
    }

    @Override
    public String toString() {
        return pauses.toString();
    }
}
