package io.baton.intake.detection.domain;

import io.baton.intake.detection.domain.model.LinearModel;
import java.util.Map;

/** The trained models that come with this release, by name. */
public record DetectionModels(Map<String, LinearModel> byName) {
    /** The one that all of them know: they are not asked about messages in another. */
    static final String LANGUAGE = "en";

    /** The model that knows a customer who asks for a person; its second label is the request. */
    public static final String EXPLICIT_REQUEST = "explicit-request";

    /** The model of abusive sentences; its second label is abuse. */
    public static final String ABUSE = "abuse";

    /** The model of sentences that threaten to leave; its second label is the threat. */
    public static final String CHURN_RISK = "churn-risk";

    /** The model of sentences that threaten with the law or with authorities; its second label is the threat. */
    public static final String LEGAL_THREAT = "legal-threat";

    /** The model of what is bad, neutral and good news. */
    public static final String SENTIMENT = "sentiment";

    /** The model of what a message is after; see {@link IntentReader} for its labels. */
    public static final String INTENTS = "intents";

    public DetectionModels {
        byName = Map.copyOf(byName);
    }

    /** Whether there is a model of a name. */
    public boolean has(String name) {
        return byName.containsKey(name);
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
