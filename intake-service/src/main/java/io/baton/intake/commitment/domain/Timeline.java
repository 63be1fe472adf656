package io.baton.intake.commitment.domain;

import java.util.ArrayList;
import java.util.List;

/** The points in time of one sentence by their place. */
final class Timeline {
    private final When[] starting;
    private final When[] ending;

    Timeline(List<When> whens, int size) {
        starting = new When[size + 1];
        ending = new When[size + 1];
        for (When when : whens) {
            starting[when.from()] = when;
            ending[when.to()] = when;
        }
    }

    /** The one that starts at a token, or null. */
    When from(int token) {
        return token < starting.length ? starting[token] : null;
    }

    /** The one that ends before a token, or null. */
    When to(int token) {
        return ending[token];
    }

    /** Those that start from one token to before another. */
    List<When> between(int from, int to) {
        List<When> found = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (starting[at] != null) {
                found.add(starting[at]);
            }
        }
        return found;
    }
}
