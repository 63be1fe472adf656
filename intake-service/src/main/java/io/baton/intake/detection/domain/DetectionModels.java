package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.model.LinearModel;
import java.util.Map;

/** The trained models that come with this release, by name. */
public record DetectionModels(Map<String, LinearModel> byName) {
    /** The model that knows a customer who asks for a person; its second label is the request. */
    public static final String EXPLICIT_REQUEST = "explicit-request";

    public DetectionModels {
        byName = Map.copyOf(byName);
    }

    /**
     * A model.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public LinearModel named(String name) {
        LinearModel model = byName.get(name);
        if (model == null) {
            throw new IllegalArgumentException("there is no model " + name);
        }
        return model;
    }
}
