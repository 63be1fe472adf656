package io.baton.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The vocabulary of the embedding: cuts a word into its longest known pieces, from the front. */
final class WordPieces {
    private static final long FIRST = 101;
    private static final long LAST = 102;
    private static final String INNER = "##";
    private static final Pattern PLAIN = Pattern.compile("[a-z]+|[?!]");

    private final Map<String, Long> numbers;

    private WordPieces(Map<String, Long> numbers) {
        this.numbers = numbers;
    }

    static WordPieces read() throws IOException {
        try (InputStream file = WordPieces.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
            JsonNode vocabulary = new ObjectMapper().readTree(file).at("/model/vocab");
            return new WordPieces(vocabulary.properties().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().asLong())));
        }
    }

    /** The whole words of plain letters, in the order of the vocabulary. */
    List<String> words() {
        return numbers.entrySet().stream()
                .filter(entry -> PLAIN.matcher(entry.getKey()).matches())
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The tokens of a word with those at the ends; empty when a part of it is unknown. */
    Optional<long[]> tokens(String word) {
        List<Long> tokens = new ArrayList<>(List.of(FIRST));
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !numbers.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                return Optional.empty();
            }
            tokens.add(numbers.get(piece(word, from, to)));
            from = to;
        }
        tokens.add(LAST);
        return Optional.of(tokens.stream().mapToLong(Long::longValue).toArray());
    }

    private static String piece(String word, int from, int to) {
        return (from > 0 ? INNER : "") + word.substring(from, to);
    }
}
