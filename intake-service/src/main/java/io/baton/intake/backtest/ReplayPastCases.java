package io.baton.intake.backtest;

import io.baton.contracts.binding.InvalidInputException;
import io.baton.contracts.binding.Violation;
import io.baton.intake.IntakeConfig;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays the cases of a window again from the log: partition by partition, and some cases at a time, so that memory is bounded however
 * many there are, and within a time.
 */
@Singleton
final class ReplayPastCases {
    private static final int AT_ONCE = 1_000;

    private final PastCases pastCases;
    private final Map<String, Object> kafka;
    private final int mostCases;

    ReplayPastCases(
            PastCases pastCases, @Identifier("default-kafka-broker") Map<String, Object> kafka, IntakeConfig config) {
        this.pastCases = pastCases;
        this.kafka = kafka;
        this.mostCases = config.backtestCases();
        if (mostCases < 1) {
            throw new IllegalStateException("baton.intake.backtest-cases must be at least 1, not " + mostCases);
        }
    }

    /**
     * Hands over each case when it was played to the end.
     *
     * @param begun a case of which nothing was played yet
     * @throws InvalidInputException when there are too many
     * @throws ReplayStoppedException when the time is up
     */
    void within(
            PastCases.Window window,
            TimeLimit limit,
            Function<PastCase, ReplayedCase> begun,
            Consumer<ReplayedCase> played)
            throws SQLException {
        if (pastCases.count(window, mostCases + 1) > mostCases) {
            throw new InvalidInputException(List.of(new Violation(
                    "",
                    "more than " + mostCases + " cases were opened from the one moment to the other; choose from and to"
                            + " closer together",
                    null)));
        }
        try (ContactLog log = new ContactLog(kafka)) {
            for (int lane : log.lanes()) {
                lane(log, lane, window, limit, begun, played);
            }
        }
    }

    private void lane(
            ContactLog log,
            int lane,
            PastCases.Window window,
            TimeLimit limit,
            Function<PastCase, ReplayedCase> begun,
            Consumer<ReplayedCase> played)
            throws SQLException {
        UUID after = PastCases.START;
        List<PastCase> page;
        do {
            page = pastCases.page(window, lane, after, AT_ONCE);
            if (!page.isEmpty()) {
                LaneReplay replay = new LaneReplay(page.stream().map(begun).toList());
                log.read(lane, earliest(page), new LimitedReader(replay, limit));
                replay.cases().forEach(played);
                after = page.get(page.size() - 1).caseId();
            }
        } while (page.size() == AT_ONCE);
    }

    private static Instant earliest(List<PastCase> page) {
        return page.stream().map(PastCase::openedAt).min(Instant::compareTo).orElseThrow();
    }
}
