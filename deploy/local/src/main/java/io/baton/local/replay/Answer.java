package io.baton.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.contracts.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What intake said about a request that it has understood: taken as a whole, or refused as a whole. */
sealed interface Answer {

    /** All events of the request are in Kafka. */
    record Accepted() implements Answer {}

    /**
     * Nothing of the request was taken.
     *
     * @param byElement what is wrong with which element of a batch, in order, by its index
     * @param inAll what is wrong with the request as a whole, or with a single event
     */
    record Refused(Map<Integer, String> byElement, String inAll) implements Answer {}

    /** Reads the problem detail of a refusal. */
    static Refused refused(int status, byte[] body) {
        JsonNode problem = parse(body);
        Map<Integer, List<String>> byElement = new TreeMap<>();
        List<String> inAll = new ArrayList<>();
        for (JsonNode violation : problem.path("violations")) {
            Matcher element =
                    Violations.ELEMENT.matcher(violation.path("pointer").asText());
            String message = violation.path("message").asText();
            inAll.add(sentence(violation.path("pointer").asText(), message));
            if (element.matches()) {
                byElement
                        .computeIfAbsent(Integer.parseInt(element.group(1)), index -> new ArrayList<>())
                        .add(sentence(element.group(2), message));
            }
        }
        Map<Integer, String> reasons = new TreeMap<>();
        byElement.forEach((index, messages) -> reasons.put(index, String.join("; ", messages)));
        String reason = inAll.isEmpty() ? said(status, problem) : String.join("; ", inAll);
        return new Refused(Collections.unmodifiableMap(reasons), reason);
    }

    private static String sentence(String pointer, String message) {
        String text = pointer.isEmpty() ? message : pointer + " " + message;
        // The moment of reception is no part of the reason, and differs each time.
        return Violations.RECEPTION
                .matcher(text.replaceAll("\\s+", " ").strip())
                .replaceAll("");
    }

    private static String said(int status, JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        return sentence("", detail.isEmpty() ? "HTTP status " + status : detail);
    }

    private static JsonNode parse(byte[] body) {
        try {
            return Json.mapper().readTree(body);
        } catch (IOException e) {
            return Json.mapper().createObjectNode();
        }
    }

    /** How pointers and messages are taken apart. */
    final class Violations {
        private static final Pattern ELEMENT = Pattern.compile("/(\\d{1,9})((?:/.*)?)", Pattern.DOTALL);
        private static final Pattern RECEPTION = Pattern.compile(" at \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$");

        private Violations() {}
    }
}
