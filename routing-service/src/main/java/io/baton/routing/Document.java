package io.baton.routing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A configuration document.
 *
 * @param origin where it was found, for messages
 */
public record Document(String origin, String text) {

    /**
     * Reads a file, or what comes with the service where there is none.
     *
     * @throws UncheckedIOException when the file cannot be read
     */
    public static Document read(Optional<Path> file, String resource) {
        try {
            return file.isPresent()
                    ? new Document(file.get().toString(), Files.readString(file.get()))
                    : new Document(resource, resource(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot read " + file.map(Path::toString).orElse(resource), e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Document.class.getResourceAsStream("/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
