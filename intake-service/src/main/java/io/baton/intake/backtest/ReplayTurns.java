package io.baton.intake.backtest;

import io.baton.intake.IntakeConfig;
import io.baton.web.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/** Lets one request at a time read the past, for a bounded time: each reads much of the log. */
@Singleton
final class ReplayTurns {
    private static final Logger LOG = Logger.getLogger(ReplayTurns.class);
    private static final String WITHIN = "baton.intake.backtest-within";
    private static final Map<String, String> RETRY_SOON = Map.of(HttpHeaders.RETRY_AFTER, "5");

    private final Semaphore oneAtATime = new Semaphore(1);
    private final Clock clock;
    private final Duration within;

    ReplayTurns(Clock clock, IntakeConfig config) {
        this.clock = clock;
        this.within = config.backtestWithin();
        if (within.isNegative() || within.isZero()) {
            throw new IllegalStateException(WITHIN + " must be more than 0, not " + within);
        }
    }

    /** Reads the past. */
    @FunctionalInterface
    interface Work<T> {
        T within(TimeLimit limit) throws SQLException;
    }

    /**
     * What comes of the work.
     *
     * @throws ProblemException 429 while another request has its turn, 422 when the time is up, 503 when Kafka cannot be reached or
     *     the thread is asked to stop
     */
    <T> T take(Work<T> work) throws SQLException {
        if (!oneAtATime.tryAcquire()) {
            throw ProblemException.of(429, "Another backtest or training is under way.", List.of(), RETRY_SOON);
        }
        try {
            return work.within(new TimeLimit(clock, within));
        } catch (ReplayStoppedException stopped) {
            throw refused(stopped.reason());
        } catch (InterruptException interrupted) {
            throw refused(ReplayStoppedException.Reason.INTERRUPTED);
        } catch (KafkaException away) {
            LOG.warnf("event=replay-refused fault=%s", away.getClass().getName());
            throw ProblemException.of(
                    503, "Kafka cannot be reached now. Repeat the request later.", List.of(), RETRY_SOON);
        } finally {
            oneAtATime.release();
        }
    }

    private ProblemException refused(ReplayStoppedException.Reason reason) {
        LOG.warnf("event=replay-refused fault=%s", reason);
        return reason == ReplayStoppedException.Reason.TIME_IS_UP
                ? ProblemException.of(
                        422,
                        "The past cases could not be read within " + within
                                + ": choose from and to closer together or raise " + WITHIN + ".",
                        List.of())
                : ProblemException.of(503, "The service is stopping. Repeat the request later.", List.of(), RETRY_SOON);
    }
}
