package io.baton.intake.backtest;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.baton.intake.prediction.domain.Sample;
import io.baton.intake.prediction.domain.Trained;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Learns from past cases which are escalated: as they are played again under the policy in force, without its predictions. */
@Singleton
final class TrainPrediction {
    private final DataSource dataSource;
    private final PoliciesInForce policies;
    private final ReplayPastCases replay;

    TrainPrediction(DataSource dataSource, PoliciesInForce policies, ReplayPastCases replay) {
        this.dataSource = dataSource;
        this.policies = policies;
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
        TriggerPolicy policy = inForce().withoutPredictions();
        List<Sample> samples = new ArrayList<>();
        replay.within(
                window, limit, past -> ReplayedCase.sampled(past, policy), played -> samples.addAll(played.samples()));
        return Trained.on(samples);
    }

    private TriggerPolicy inForce() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return policies.all(connection).newest().currentPolicy();
        }
    }
}
