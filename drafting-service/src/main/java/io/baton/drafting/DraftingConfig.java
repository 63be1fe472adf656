package io.baton.drafting;

import io.baton.drafting.facts.domain.Facts;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of drafting. */
@ConfigMapping(prefix = "baton.drafting")
public interface DraftingConfig {

    /** Who signs messages that are composed for escalations. */
    SenderConfig sender();

    /** The second composer. */
    ModelConfig model();

    /** A person; without a name the handling team signs. */
    interface SenderConfig {
        Optional<String> name();

        Optional<String> title();

        Optional<String> phone();

        Optional<String> email();

        /** The sender as a fact; null when nobody is named. */
        default Facts.Sender asFact() {
            return name().map(name ->
                            new Facts.Sender(name, title().orElse(null), phone().orElse(null), email().orElse(null)))
                    .orElse(null);
        }
    }

    /** How a model is asked; where it is, quarkus-langchain4j's own settings say. */
    interface ModelConfig {
        /** How often an instance looks for drafts that a model should write. */
        @WithDefault("1s")
        Duration every();

        /** How long an instance has for one draft; after it another one may try. */
        @WithDefault("60s")
        Duration lease();
    }
}
