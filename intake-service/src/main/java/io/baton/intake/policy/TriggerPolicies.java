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
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Installs the configured policy when the service starts; a policy that cannot be used stops the start. */
@Singleton
final class TriggerPolicies {
    private static final Logger LOG = Logger.getLogger(TriggerPolicies.class);
    private static final String BUNDLED = "/trigger-policy.yaml";

    /** The newest version at the start. */
    @Produces
    @Singleton
    @Startup
    TriggerPolicy policy(IntakeConfig config, InstallPolicy install, PolicyQueries queries, CompiledPolicies compiled)
            throws SQLException {
        String origin = config.triggerPolicy().map(Path::toString).orElse(BUNDLED);
        InstalledPolicy newest = install.configured(configured(config), origin);
        compileAll(queries, compiled);
        LOG.infof("event=trigger-policy-loaded version=%d origin=%s", newest.version(), newest.origin());
        return compiled.of(newest.document(), "version " + newest.version());
    }

    /** Cases may be judged by any of them: one that this release cannot use must stop the start, not the events. */
    private static void compileAll(PolicyQueries queries, CompiledPolicies compiled) throws SQLException {
        for (InstalledPolicy each : queries.list(Integer.MAX_VALUE, Integer.MAX_VALUE)) {
            compiled.of(each.document(), "version " + each.version());
        }
    }

    private static WrittenPolicy configured(IntakeConfig config) {
        return config.triggerPolicy()
                .map(TriggerPolicies::fromFile)
                .orElseGet(() -> new WrittenPolicy(PolicyFormat.YAML, bundled()));
    }

    private static WrittenPolicy fromFile(Path file) {
        try {
            PolicyFormat format = file.toString().endsWith(".json") ? PolicyFormat.JSON : PolicyFormat.YAML;
            return new WrittenPolicy(format, Files.readString(file));
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
