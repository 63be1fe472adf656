package io.baton.contracts;

import java.util.List;

/** Defensive copies of the lists in records. */
public final class Lists {
    private Lists() {}

    /** An immutable copy; an absent list is empty. */
    public static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
