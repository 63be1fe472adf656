package io.baton.intake.backtest;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.backtest.domain.Findings;
import io.baton.intake.policy.ProposedPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;

/** Plays past cases again under the policy in force and under a proposed one. */
@Singleton
final class BacktestPolicy {
    private final NewestPolicy newest;
    private final ReplayPastCases replay;

    BacktestPolicy(NewestPolicy newest, ReplayPastCases replay) {
        this.newest = newest;
        this.replay = replay;
    }

    /** @param version of the policy in force */
    record Result(int version, Findings findings) {}

    /**
     * The result for the cases of the proposal's window.
     *
     * @throws InvalidInputException when there are too many
     * @throws ReplayStoppedException when the time is up
     */
    Result of(ProposedPolicy proposed, TimeLimit limit) throws SQLException {
        PolicyVersions versions = newest.get();
        TriggerPolicy inForce = versions.currentPolicy();
        Found found = new Found(Findings.none(proposed.limit()));
        replay.within(
                new PastCases.Window(proposed.from(), proposed.to()),
                limit,
                past -> ReplayedCase.compared(past, inForce, proposed.policy()),
                found::add);
        return new Result(versions.current(), found.findings);
    }

    private static final class Found {
        private Findings findings;

        Found(Findings findings) {
            this.findings = findings;
        }

        void add(ReplayedCase played) {
            Optional<Comparison> compared = played.comparison();
            findings = compared.isPresent() ? findings.with(compared.get()) : findings.withIncomplete();
        }
    }
}
