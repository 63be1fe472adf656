package io.baton.drafting.draft;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a model is configured. */
@Singleton
public final class ModelSwitch {

    private final boolean on;

    ModelSwitch(
            @ConfigProperty(name = "quarkus.langchain4j.openai.enable-integration", defaultValue = "false")
                    boolean on) {
        this.on = on;
    }

    /** True when the second composer has an endpoint. */
    public boolean isOn() {
        return on;
    }
}
