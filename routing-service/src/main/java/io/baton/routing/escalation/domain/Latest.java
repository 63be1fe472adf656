package io.baton.routing.escalation.domain;

import java.util.List;
import java.util.function.ToIntFunction;

/** Ends of lists that must not grow for ever. */
final class Latest {
    private Latest() {}

    /** The last elements, at most so many. */
    static <T> List<T> of(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }

    /** The last elements, at most so many, as far as their sizes fit. */
    static <T> List<T> of(List<T> all, int most, ToIntFunction<T> size, int room) {
        int left = room;
        int from = all.size();
        while (from > 0 && all.size() - from < most) {
            left -= size.applyAsInt(all.get(from - 1));
            if (left < 0) {
                break;
            }
            from--;
        }
        return all.subList(from, all.size());
    }
}
