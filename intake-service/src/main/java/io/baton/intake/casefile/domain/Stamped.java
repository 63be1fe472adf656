package io.baton.intake.casefile.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A fact and the moment at which it became one. */
public record Stamped<T>(Moment at, T fact) {
    public Stamped {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(fact, "fact");
    }

    /** The later of two, of which either may be null. */
    static <T> Stamped<T> later(Stamped<T> one, Stamped<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.at.before(other.at) ? other : one;
    }

    /** The earlier of two, of which either may be null. */
    static <T> Stamped<T> earlier(Stamped<T> one, Stamped<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.at.before(one.at) ? other : one;
    }

    /** The facts with one more, in order. */
    static <T> List<Stamped<T>> inserted(List<Stamped<T>> ordered, Stamped<T> one) {
        List<Stamped<T>> all = new ArrayList<>(ordered.size() + 1);
        all.addAll(ordered);
        int place = all.size();
        while (place > 0 && one.at.before(all.get(place - 1).at)) {
            place--;
        }
        all.add(place, one);
        return List.copyOf(all);
    }

    /** The same, of which only the latest are kept. */
    static <T> List<Stamped<T>> insertedLatest(List<Stamped<T>> ordered, Stamped<T> one, int most) {
        List<Stamped<T>> all = inserted(ordered, one);
        return all.size() <= most ? all : List.copyOf(all.subList(all.size() - most, all.size()));
    }

    /** The same, of which only the earliest are kept. */
    static <T> List<Stamped<T>> insertedEarliest(List<Stamped<T>> ordered, Stamped<T> one, int most) {
        List<Stamped<T>> all = inserted(ordered, one);
        return all.size() <= most ? all : List.copyOf(all.subList(0, most));
    }
}
