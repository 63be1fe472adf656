package io.baton.intake.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.intake.policy.domain.PolicyProblem;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds fields of a document that its record does not have: in a policy these are misspellings. */
final class UnknownFields {
    private UnknownFields() {}

    static List<PolicyProblem> in(JsonNode document, Class<? extends Record> type) {
        List<PolicyProblem> problems = new ArrayList<>();
        visit(document, type, "", problems);
        return problems;
    }

    private static void visit(JsonNode node, Type type, String pointer, List<PolicyProblem> problems) {
        if (type instanceof ParameterizedType list && node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(node.get(i), list.getActualTypeArguments()[0], pointer + "/" + i, problems);
            }
        } else if (type instanceof Class<?> record && record.isRecord() && node.isObject()) {
            Map<String, Type> known = new LinkedHashMap<>();
            for (RecordComponent component : record.getRecordComponents()) {
                known.put(component.getName(), component.getGenericType());
            }
            node.properties().forEach(field -> {
                String place = pointer + LocatedDocument.member(field.getKey());
                if (known.containsKey(field.getKey())) {
                    visit(field.getValue(), known.get(field.getKey()), place, problems);
                } else {
                    problems.add(new PolicyProblem(
                            place, "is unknown here; known are " + String.join(", ", known.keySet())));
                }
            });
        }
    }
}
