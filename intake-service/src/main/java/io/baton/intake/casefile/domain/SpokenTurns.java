package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who spoke when. The latest messages are all kept, so that one that comes late finds its place among them; of older ones
 * only those that changed whose turn it was, for the others never move a clock.
 */
final class SpokenTurns {
    private static final int ALL_OF_THE_LATEST = 100;

    private SpokenTurns() {}

    static List<Stamped<AuthorKind>> with(List<Stamped<AuthorKind>> turns, Stamped<AuthorKind> spoken) {
        List<Stamped<AuthorKind>> all = Stamped.inserted(turns, spoken);
        int older = all.size() - ALL_OF_THE_LATEST;
        if (older <= 1) {
            return all;
        }
        List<Stamped<AuthorKind>> kept = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            boolean changesTheTurn =
                    i == 0 || all.get(i).fact() != all.get(i - 1).fact();
            if (i >= older || changesTheTurn) {
                kept.add(all.get(i));
            }
        }
        return List.copyOf(kept);
    }
}
