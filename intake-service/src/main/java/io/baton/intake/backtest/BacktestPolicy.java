package io.baton.intake.backtest;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.intake.IntakeConfig;
import io.baton.intake.backtest.domain.Comparison;
import io.baton.intake.backtest.domain.Findings;
import io.baton.intake.policy.PoliciesInForce;
import io.baton.intake.policy.ProposedPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Plays past cases again from the log, under the policy in force and under a proposed one: partition by partition, and some cases
 * at a time, so that memory is bounded however many there are.
 */
@Singleton
final class BacktestPolicy {
    private static final int AT_ONCE = 1_000;

    private final DataSource dataSource;
    private final PoliciesInForce policies;
    private final PastCases pastCases;
    private final Map<String, Object> kafka;
    private final int mostCases;

    BacktestPolicy(
            DataSource dataSource,
            PoliciesInForce policies,
            PastCases pastCases,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            IntakeConfig config) {
        this.dataSource = dataSource;
        this.policies = policies;
        this.pastCases = pastCases;
        this.kafka = kafka;
        this.mostCases = config.backtestCases();
        if (mostCases < 1) {
            throw new IllegalStateException("baton.intake.backtest-cases must be at least 1, not " + mostCases);
        }
    }

    /** @param version of the policy in force */
    record Result(int version, Findings findings) {}

    /**
     * The result for the cases of the proposal's window.
     *
     * @throws InvalidInputException when there are too many
     */
    Result of(ProposedPolicy proposed) throws SQLException {
        PastCases.Window window = new PastCases.Window(proposed.from(), proposed.to());
        if (pastCases.count(window, mostCases + 1) > mostCases) {
            throw new InvalidInputException(List.of(new Violation(
                    "",
                    "more than " + mostCases + " cases were opened from the one moment to the other; choose from and to"
                            + " closer together",
                    null)));
        }
        PolicyVersions newest = newest();
        Findings findings = Findings.none(proposed.limit());
        try (ContactLog log = new ContactLog(kafka)) {
            for (int lane : log.lanes()) {
                findings = lane(log, lane, window, newest.currentPolicy(), proposed.policy(), findings);
            }
        }
        return new Result(newest.current(), findings);
    }

    private Findings lane(
            ContactLog log,
            int lane,
            PastCases.Window window,
            TriggerPolicy inForce,
            TriggerPolicy proposed,
            Findings before)
            throws SQLException {
        Findings findings = before;
        UUID after = PastCases.START;
        List<PastCase> page;
        do {
            page = pastCases.page(window, lane, after, AT_ONCE);
            if (!page.isEmpty()) {
                LaneReplay replay = new LaneReplay(page, inForce, proposed);
                log.read(lane, earliest(page), replay);
                findings = found(replay, findings);
                after = page.get(page.size() - 1).caseId();
            }
        } while (page.size() == AT_ONCE);
        return findings;
    }

    private static Findings found(LaneReplay replay, Findings before) {
        Findings findings = before;
        for (ReplayedCase each : replay.cases()) {
            Optional<Comparison> compared = each.comparison();
            findings = compared.isPresent() ? findings.with(compared.get()) : findings.withIncomplete();
        }
        return findings;
    }

    private static Instant earliest(List<PastCase> page) {
        return page.stream().map(PastCase::openedAt).min(Instant::compareTo).orElseThrow();
    }

    private PolicyVersions newest() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return policies.all(connection).newest();
        }
    }
}
