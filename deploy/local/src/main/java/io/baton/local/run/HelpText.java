package io.baton.local.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What {@code ./run --help} shows. */
final class HelpText {
    private HelpText() {}

    static String read() {
        try (InputStream text = HelpText.class.getResourceAsStream("help.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("help.txt is part of the program", e);
        }
    }
}
