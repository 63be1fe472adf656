package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.CaseHistory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds case histories up to the figure of one metric and its groups. Not thread-safe. */
public final class Calculation {
    private static final Comparator<String> UNKNOWN_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<List<String>> KEY_ORDER = Calculation::compareKeys;

    private final Metric metric;
    private final Selection selection;
    private final Grouping grouping;
    private final Tally total;
    private final Tally beside;
    private final Map<List<String>, Tally> groups = new HashMap<>();
    private final Map<List<String>, Tally> populations = new HashMap<>();

    public Calculation(Metric metric, Selection selection, Grouping grouping) {
        this.metric = metric;
        this.selection = selection;
        this.grouping = grouping;
        total = new Tally(metric.measure());
        beside = new Tally(metric.measure());
    }

    /**
     * One group of observations.
     *
     * @param key the names of the grouping with their values, of which unknown ones are null
     */
    public record Group(Map<String, String> key, Figure figure) {}

    /** One more case; each case once. */
    public void add(CaseHistory history) {
        Member.of(history, metric, selection).forEach(this::add);
        metric.observeBeside(history)
                .filter(selection::fitsCase)
                .forEach(observed -> beside.add(observed, observed.role() == Observation.Role.COUNTED));
    }

    /** The metric that is calculated. */
    public Metric metric() {
        return metric;
    }

    /** The figure of all observations that fit. */
    public Figure total() {
        return total.figure();
    }

    /** What is shown beside the figure; empty when there is none. */
    public Optional<Figure> beside() {
        return beside.isEmpty() ? Optional.empty() : Optional.of(beside.figure());
    }

    /** The groups that have observations, by key; none without grouping. */
    public List<Group> groups() {
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(KEY_ORDER))
                .map(group -> new Group(grouping.named(group.getKey()), figureOf(group.getKey(), group.getValue())))
                .toList();
    }

    private void add(Member member) {
        total.add(member.observation(), member.counted());
        if (grouping.isNone()) {
            return;
        }
        if (hasOwnPopulations()) {
            tally(populations, grouping.keyOfCase(member.observation())).add(member.observation(), false);
        }
        if (member.counted() || !hasOwnPopulations()) {
            grouping.keysOf(member).forEach(key -> tally(groups, key).add(member.observation(), member.counted()));
        }
    }

    private Figure figureOf(List<String> key, Tally group) {
        return hasOwnPopulations() ? group.figureOver(populations.get(grouping.keyOfCase(key))) : group.figure();
    }

    /** Whether a group's denominator reaches beyond the group: all cases, however they were escalated. */
    private boolean hasOwnPopulations() {
        return metric.population() == Metric.Population.EVERYBODY && grouping.hasTraitsOfEscalations();
    }

    private Tally tally(Map<List<String>, Tally> tallies, List<String> key) {
        return tallies.computeIfAbsent(key, absent -> new Tally(metric.measure()));
    }

    private static int compareKeys(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = UNKNOWN_LAST.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
