package io.baton.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Examples of our own writing, kept as patterns: {@code {a|b|}} is one of several or nothing, {@code $name} one of a list.
 * Lines begin with the sign of their label; drawing is seeded, so that the same file gives the same examples.
 */
public final class OwnExamples {
    /** The data set that examples of our own count as. */
    public static final String DATASET = "own";

    private final Map<String, String> lists = new HashMap<>();
    private final SplittableRandom random;

    private OwnExamples(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Draws up to a number of different texts from each line of {@code /training/NAME.txt}; "+" is label 1, "-" label 0. */
    public static List<Example> drawn(String name, int fromEach, long seed) {
        return drawn(name, "-+", fromEach, seed);
    }

    /**
     * The same for any number of labels.
     *
     * @param signs with which lines begin, in the order of the labels
     */
    public static List<Example> drawn(String name, String signs, int fromEach, long seed) {
        return drawn(lines("/training/" + name + ".txt"), signs, fromEach, seed);
    }

    /** The messages of {@code /measuring/NAME.txt}, which no model learns from; {@code signs} as in training. */
    public static List<Example> measuring(String name, String signs) {
        return lines("/measuring/" + name + ".txt").stream()
                .filter(line -> line.length() > 2 && line.charAt(1) == ' ' && signs.indexOf(line.charAt(0)) >= 0)
                .map(line -> new Example(line.substring(2), signs.indexOf(line.charAt(0)), 1, DATASET))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream file = OwnExamples.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Example> drawn(List<String> lines, String signs, int fromEach, long seed) {
        OwnExamples own = new OwnExamples(seed);
        List<Example> examples = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("$")) {
                int equals = line.indexOf(" = ");
                own.lists.put(line.substring(1, equals), line.substring(equals + 3));
            } else if (line.length() > 2 && line.charAt(1) == ' ' && signs.indexOf(line.charAt(0)) >= 0) {
                int label = signs.indexOf(line.charAt(0));
                own.texts(line.substring(2), fromEach)
                        .forEach(text -> examples.add(new Example(text, label, 1, DATASET)));
            }
        }
        return examples;
    }

    private Set<String> texts(String pattern, int number) {
        Set<String> texts = new LinkedHashSet<>();
        for (int draw = 0; draw < number; draw++) {
            texts.add(written(pattern).strip().replaceAll("\\s+", " ").replace(" ,", ","));
        }
        return texts;
    }

    private String written(String pattern) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at);
            if (c == '{') {
                int end = closing(pattern, at);
                text.append(written(oneOf(alternatives(pattern.substring(at + 1, end)))));
                at = end + 1;
            } else if (c == '$') {
                int end = at + 1;
                while (end < pattern.length() && Character.isLetter(pattern.charAt(end))) {
                    end++;
                }
                text.append(oneOf(alternatives(lists.get(pattern.substring(at + 1, end)))));
                at = end;
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    private String oneOf(List<String> alternatives) {
        return alternatives.get(random.nextInt(alternatives.size()));
    }

    /** The parts between bars that are in no inner braces. */
    private static List<String> alternatives(String choice) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '|' && depth == 0) {
                parts.add(choice.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(choice.substring(start));
        return parts;
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("a brace is not closed: " + pattern);
    }
}
