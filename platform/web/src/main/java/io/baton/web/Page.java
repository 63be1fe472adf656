package io.baton.web;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items never null
 * @param nextCursor where the next page starts; null on the last one
 */
public record Page<T>(List<T> items, String nextCursor) {
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from a query that was asked for one row more than the page holds.
     *
     * @param rows at most {@code limit + 1} rows
     * @param limit the size of a page
     * @param position of a row; the next page starts behind that of the last one shown
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, ? extends Position> position) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> shown = rows.subList(0, limit);
        return new Page<>(shown, position.apply(shown.get(limit - 1)).encoded());
    }
}
