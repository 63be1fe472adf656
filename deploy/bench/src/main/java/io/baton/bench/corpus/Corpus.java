package io.baton.bench.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The data sets of a directory: one file of JSON lines each, as the data's own README describes them. */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENDING = ".jsonl";

    private static final String CONVERSATIONS = "conversations.ndjson";

    private final Map<String, List<Row>> sets;
    private final List<String> customerMessages;

    private Corpus(Map<String, List<Row>> sets, List<String> customerMessages) {
        this.sets = sets;
        this.customerMessages = List.copyOf(customerMessages);
    }

    /**
     * Reads all data sets.
     *
     * @param directory with the files, or with a directory "messages" that has them; the contact events of whole conversations
     *     may lie beside it, in "conversations.ndjson"
     * @throws IllegalArgumentException when there is no data, with a sentence for the user
     */
    public static Corpus read(Path directory) throws IOException {
        Path messages = directory.resolve("messages");
        Path home = Files.isDirectory(messages) ? messages : directory;
        Map<String, List<Row>> sets = new TreeMap<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> files = Files.list(home)) {
                for (Path file : files.filter(f -> f.toString().endsWith(ENDING))
                        .sorted()
                        .toList()) {
                    String name = file.getFileName().toString();
                    sets.put(name.substring(0, name.length() - ENDING.length()), rows(file));
                }
            }
        }
        if (sets.isEmpty()) {
            throw new IllegalArgumentException(home + " has no *" + ENDING + " to read.");
        }
        Path conversations = directory.resolve(CONVERSATIONS);
        return new Corpus(sets, Files.exists(conversations) ? customerMessages(conversations) : List.of());
    }

    /** A corpus of given rows, by data set. */
    public static Corpus of(Map<String, List<Row>> sets) {
        return new Corpus(new TreeMap<>(sets), List.of());
    }

    /** The rows on which to fit and tune; none when the data set is not there. */
    public List<Row> dev(String dataset) {
        return rows(dataset).stream().filter(row -> !row.held()).toList();
    }

    /** The rows on which to report; none when the data set is not there or keeps no such rows. */
    public List<Row> held(String dataset) {
        return rows(dataset).stream().filter(Row::held).toList();
    }

    /** All rows of a data set, in the order of the file. */
    public List<Row> rows(String dataset) {
        return sets.getOrDefault(dataset, List.of());
    }

    /** What the customers of whole conversations wrote, in the order of the file; none when there is no such file. */
    public List<String> customerMessages() {
        return customerMessages;
    }

    /** Some lines of such a file are broken on purpose. */
    private static List<String> customerMessages(Path file) throws IOException {
        List<String> messages = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode data = event(line).path("data");
                if (data.path("author").path("kind").asText().equals("CUSTOMER")
                        && data.path("text").isTextual()) {
                    messages.add(data.path("text").asText());
                }
            }
        }
        return messages;
    }

    private static JsonNode event(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static List<Row> rows(Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rows.add(row(JSON.readTree(line)));
                }
            }
        }
        return rows;
    }

    private static Row row(JsonNode row) {
        List<Row.Turn> turns = new ArrayList<>();
        for (JsonNode turn : row.path("turns")) {
            List<String> intents = new ArrayList<>();
            turn.path("intents").forEach(intent -> intents.add(intent.asText()));
            turns.add(new Row.Turn(
                    turn.path("speaker").asText(), turn.path("text").asText(), intents));
        }
        return new Row(
                row.path("id").asText(),
                row.path("dataset").asText(),
                row.path("split").asText().equals("held"),
                row.path("text").isTextual() ? row.path("text").asText() : null,
                turns,
                row.path("label"),
                row.path("meta"));
    }
}
