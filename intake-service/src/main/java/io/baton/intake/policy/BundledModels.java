package io.baton.intake.policy;

import io.baton.intake.detection.domain.DetectionModels;
import io.baton.intake.detection.domain.model.LinearModel;
import io.baton.intake.detection.domain.model.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The models on the class path, read once. */
final class BundledModels {
    private static final List<String> NAMES = List.of(DetectionModels.EXPLICIT_REQUEST);
    private static final DetectionModels MODELS = new DetectionModels(read());

    private BundledModels() {}

    static DetectionModels get() {
        return MODELS;
    }

    private static Map<String, LinearModel> read() {
        return NAMES.stream().collect(Collectors.toMap(Function.identity(), BundledModels::read));
    }

    private static LinearModel read(String name) {
        try (InputStream file = BundledModels.class.getResourceAsStream("/detection/" + name + ".model")) {
            return ModelFile.read(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
