package io.baton.routing.escalation.domain;

import java.util.List;

/** Ends of lists that must not grow for ever. */
final class Latest {
    private Latest() {}

    /** The last elements, at most so many. */
    static <T> List<T> of(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(all.size() - most, all.size());
    }
}
