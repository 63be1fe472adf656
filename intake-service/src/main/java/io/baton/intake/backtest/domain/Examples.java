package io.baton.intake.backtest.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cases that are shown: of each change those that were opened first.
 *
 * @param most of each
 * @param byChange in the order of their opening
 */
public record Examples(int most, Map<Change, List<Comparison>> byChange) {
    public Examples {
        byChange = Map.copyOf(byChange);
    }

    static Examples none(int most) {
        return new Examples(most, Map.of());
    }

    Examples with(Comparison one) {
        Change change = one.change().orElse(null);
        if (change == null) {
            return this;
        }
        List<Comparison> shown = new ArrayList<>(of(change));
        int place = shown.size();
        while (place > 0 && Comparison.ORDER.compare(one, shown.get(place - 1)) < 0) {
            place--;
        }
        if (place == most) {
            return this;
        }
        shown.add(place, one);
        Map<Change, List<Comparison>> all = new EnumMap<>(Change.class);
        all.putAll(byChange);
        all.put(change, List.copyOf(shown.subList(0, Math.min(most, shown.size()))));
        return new Examples(most, all);
    }

    /** Those with a change. */
    public List<Comparison> of(Change change) {
        return byChange.getOrDefault(change, List.of());
    }

    /** At most {@link #most} of all changes, of each as many as there is room for, in the order of their opening. */
    public List<Comparison> mixed() {
        List<Comparison> chosen = new ArrayList<>();
        for (int place = 0; place < most && chosen.size() < most; place++) {
            for (Change change : Change.values()) {
                if (place < of(change).size() && chosen.size() < most) {
                    chosen.add(of(change).get(place));
                }
            }
        }
        chosen.sort(Comparison.ORDER);
        return chosen;
    }
}
