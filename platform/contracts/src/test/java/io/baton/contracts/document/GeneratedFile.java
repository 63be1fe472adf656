package io.baton.contracts.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made from the code, and held to it by a test. */
record GeneratedFile(Path path, String content) {
    private static final boolean WRITE = Boolean.getBoolean("baton.contracts.write");

    /** Fails when the file says something else; with {@code -Dbaton.contracts.write=true} it is written instead. */
    void check() throws IOException {
        if (WRITE) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, content);
        }
        assertThat(path)
                .as("made from the records; run the tests with -Dbaton.contracts.write=true to write it anew")
                .hasContent(content);
    }
}
