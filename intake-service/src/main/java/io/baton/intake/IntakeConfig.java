package io.baton.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of intake. */
@ConfigMapping(prefix = "baton.intake")
public interface IntakeConfig {

    /** The file with the trigger policy, YAML or JSON; the one that comes with Baton when absent. */
    Optional<Path> triggerPolicy();

    /** How long a request waits until Kafka has acknowledged its events; a third of it for one attempt. */
    @WithDefault("6s")
    Duration acknowledgeWithin();

    /** How many cases whose deadlines have come are judged in one go, from 1; at one mark at most four times as many. */
    @WithDefault("500")
    int judgedAtOnce();

    /** Of how many past cases at most a backtest of the trigger policy is made, from 1. */
    @WithDefault("20000")
    int backtestCases();

    /** How long a backtest or a training may read past cases, more than 0. */
    @WithDefault("60s")
    Duration backtestWithin();
}
