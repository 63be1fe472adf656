package io.baton.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A labelled message or conversation.
 *
 * @param text null when there are only turns
 * @param turns none when there is only a text
 * @param label an object with the labels of its data set
 */
public record Row(
        String id, String dataset, boolean held, String text, List<Turn> turns, JsonNode label, JsonNode meta) {
    public Row {
        turns = List.copyOf(turns);
    }

    /** What somebody said; {@code speaker} is "customer" or another party; {@code intents} where the set labels turns. */
    public record Turn(String speaker, String text, List<String> intents) {
        public Turn {
            intents = List.copyOf(intents);
        }

        public boolean isCustomers() {
            return speaker.equals("customer");
        }
    }

    /** A label of two values; empty when the row does not have it or it is unclear. */
    public Optional<Boolean> flag(String name) {
        JsonNode value = label.path(name);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    /** A label that is a text; empty when the row does not have it. */
    public Optional<String> name(String name) {
        JsonNode value = label.path(name);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** A label that is a list of texts. */
    public List<String> names(String name) {
        List<String> names = new ArrayList<>();
        label.path(name).forEach(each -> names.add(each.asText()));
        return names;
    }

    /** The text, or else what the customer said, turn by turn. */
    public List<String> messages() {
        return text != null
                ? List.of(text)
                : turns.stream().filter(Turn::isCustomers).map(Turn::text).toList();
    }
}
