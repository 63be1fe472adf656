package io.baton.contracts.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation of the records, read from their sources, so that schemas and code say the same. */
final class Javadocs {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TYPE_COMMENT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public ", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("@param (\\w+) ([^@]*)");
    private static final Map<Class<?>, Javadocs> KNOWN = new ConcurrentHashMap<>();

    private final String summary;
    private final Map<String, String> parameters = new LinkedHashMap<>();

    private Javadocs(String comment) {
        String text = plain(comment);
        int first = text.indexOf("@param");
        summary = (first < 0 ? text : text.substring(0, first)).strip();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            parameters.put(matcher.group(1), matcher.group(2).strip());
        }
    }

    static Javadocs of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, Javadocs::read);
    }

    String summary() {
        return summary;
    }

    /** Null where the source says nothing. */
    String component(String name) {
        return parameters.get(name);
    }

    private static Javadocs read(Class<?> type) {
        try {
            String source = Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
            Matcher comment = TYPE_COMMENT.matcher(source);
            if (!comment.find()) {
                throw new AssertionError(type + " has no Javadoc");
            }
            return new Javadocs(comment.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@code ([^}]*)\\}", "$1")
                .replaceAll("\\{@link (?:[a-z]+\\.)*([^}#]*)#?([^}]*)\\}", "$1 $2")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;)])", "$1")
                .strip();
    }
}
