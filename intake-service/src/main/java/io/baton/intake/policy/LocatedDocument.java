package io.baton.intake.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.intake.policy.domain.PolicyProblem;
import java.util.HashMap;
import java.util.Map;

/** A document as a JSON tree that knows on which line and column each of its parts stands. */
record LocatedDocument(JsonNode tree, Map<String, Place> places) {
    private static final Place START = new Place(1, 1);

    LocatedDocument {
        places = Map.copyOf(places);
    }

    /** Line and column, from 1. */
    record Place(int line, int column) {}

    /** A problem at the place of its part, or of the nearest part around it when that does not exist. */
    LocatedProblem located(PolicyProblem problem) {
        String at = problem.pointer();
        while (!places.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        Place place = places.getOrDefault(at, START);
        return new LocatedProblem(place.line(), place.column(), problem.pointer(), problem.reason());
    }

    /** A field's value as a document of its own, whose parts stand where they stand in this one. */
    LocatedDocument part(String field) {
        String pointer = member(field);
        Map<String, Place> within = new HashMap<>();
        places.forEach((at, place) -> {
            if (at.equals(pointer) || at.startsWith(pointer + "/")) {
                within.put(at.substring(pointer.length()), place);
            }
        });
        return new LocatedDocument(tree.get(field), within);
    }

    /** The name of a field as a part of a JSON pointer (RFC 6901). */
    static String member(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
