package io.baton.intake.backtest;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.prediction.domain.Sample;
import io.baton.intake.prediction.domain.Trained;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Learns from past cases which are escalated: as they are played again under the policy in force, without its predictions. */
@Singleton
final class TrainPrediction {
    private final NewestPolicy newest;
    private final ReplayPastCases replay;

    TrainPrediction(NewestPolicy newest, ReplayPastCases replay) {
        this.newest = newest;
        this.replay = replay;
    }

    /**
     * A model of the cases of a window; empty when there are too few.
     *
     * @param limit until when the cases may be read; the learning afterwards is bounded by their number
     * @throws InvalidInputException when there are too many
     * @throws ReplayStoppedException when the time is up
     */
    Optional<Trained> on(PastCases.Window window, TimeLimit limit) throws SQLException {
        TriggerPolicy policy = newest.get().currentPolicy().withoutPredictions();
        List<Sample> samples = new ArrayList<>();
        replay.within(
                window, limit, past -> ReplayedCase.sampled(past, policy), played -> samples.addAll(played.samples()));
        return Trained.on(samples);
    }
}
