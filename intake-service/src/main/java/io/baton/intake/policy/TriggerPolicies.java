package io.baton.intake.policy;

import io.baton.intake.IntakeConfig;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the policy when the service starts; a policy that cannot be used stops the start. */
@Singleton
final class TriggerPolicies {
    private static final String BUNDLED = "/trigger-policy.yaml";

    @Produces
    @Singleton
    @Startup
    TriggerPolicy policy(IntakeConfig config) {
        return config.triggerPolicy().isPresent()
                ? fromFile(config.triggerPolicy().get())
                : ReadTriggerPolicy.from(bundled(), BUNDLED);
    }

    private static TriggerPolicy fromFile(Path file) {
        try {
            return ReadTriggerPolicy.from(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the trigger policy " + file + " cannot be read", e);
        }
    }

    /** The text of the policy that comes with Baton. */
    static String bundled() {
        try (InputStream resource = TriggerPolicies.class.getResourceAsStream(BUNDLED)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
