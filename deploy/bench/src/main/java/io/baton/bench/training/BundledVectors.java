package io.baton.bench.training;

import io.baton.intake.detection.domain.model.WordVectors;
import io.baton.intake.detection.domain.model.WordVectorsFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The word vectors that come with intake, read once. */
final class BundledVectors {
    private static final WordVectors VECTORS = read();

    private BundledVectors() {}

    static WordVectors get() {
        return VECTORS;
    }

    private static WordVectors read() {
        try (InputStream file = BundledVectors.class.getResourceAsStream("/detection/words.vectors")) {
            return WordVectorsFile.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
