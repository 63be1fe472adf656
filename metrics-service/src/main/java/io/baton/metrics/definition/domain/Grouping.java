package io.baton.metrics.definition.domain;

import io.baton.metrics.facts.domain.EscalationFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a figure is broken down. A key has the value of each dimension in order, before them the start of the interval; a
 * value is null where it is unknown.
 *
 * @param course null without intervals
 */
public record Grouping(List<Dimension> dimensions, Course course) {
    /** No groups. */
    public static final Grouping NONE = new Grouping(List.of(), null);

    public Grouping {
        dimensions = List.copyOf(dimensions);
    }

    /** The intervals, if any. */
    public Optional<Course> intervals() {
        return Optional.ofNullable(course);
    }

    /** The names of a key's values. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        intervals().ifPresent(cut -> names.add(Course.KEY));
        dimensions.forEach(dimension -> names.add(dimension.parameter()));
        return names;
    }

    boolean isNone() {
        return dimensions.isEmpty() && course == null;
    }

    boolean hasTraitsOfEscalations() {
        return dimensions.stream().anyMatch(Dimension::isOfEscalation);
    }

    /** The key with the case's traits alone. */
    List<String> keyOfCase(Observation observed) {
        List<String> key = start(observed);
        for (Dimension dimension : dimensions) {
            key.add(
                    dimension.isOfEscalation()
                            ? null
                            : dimension.valuesOf(observed).get(0));
        }
        return key;
    }

    /** The same key without the traits of an escalation. */
    List<String> keyOfCase(List<String> key) {
        List<String> reduced = new ArrayList<>(key);
        int first = key.size() - dimensions.size();
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).isOfEscalation()) {
                reduced.set(first + i, null);
            }
        }
        return reduced;
    }

    /** The keys of a member, each once; one with unknown traits when it has no escalation. */
    Set<List<String>> keysOf(Member member) {
        Set<List<String>> keys = new LinkedHashSet<>();
        if (member.escalations().isEmpty()) {
            keys.add(keyOfCase(member.observation()));
        }
        member.escalations().forEach(escalation -> keys.addAll(keysOf(member.observation(), escalation)));
        return keys;
    }

    /** A key with its names. */
    Map<String, String> named(List<String> key) {
        Map<String, String> named = new LinkedHashMap<>();
        List<String> names = names();
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), key.get(i));
        }
        return Collections.unmodifiableMap(named);
    }

    private List<List<String>> keysOf(Observation observed, EscalationFacts escalation) {
        List<List<String>> keys = List.of(start(observed));
        for (Dimension dimension : dimensions) {
            List<String> values =
                    dimension.isOfEscalation() ? dimension.valuesOf(escalation) : dimension.valuesOf(observed);
            keys = times(keys, values);
        }
        return keys;
    }

    private List<String> start(Observation observed) {
        List<String> key = new ArrayList<>(dimensions.size() + 1);
        intervals().ifPresent(cut -> key.add(cut.startOf(observed.at()).toString()));
        return key;
    }

    private static List<List<String>> times(List<List<String>> keys, List<String> values) {
        List<List<String>> longer = new ArrayList<>(keys.size() * values.size());
        for (List<String> key : keys) {
            for (String value : values) {
                List<String> extended = new ArrayList<>(key);
                extended.add(value);
                longer.add(extended);
            }
        }
        return longer;
    }
}
