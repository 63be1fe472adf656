package io.baton.intake.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.baton.intake.IntakeConfig;
import io.baton.web.ProblemException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.sql.SQLException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class ReplayTurnsTest {

    @Test
    void tellsWhatToDoWhenTheTimeIsUp() throws SQLException {
        ReplayTurns turns = turns("3s");

        ProblemException refused = refusal(turns, limit -> {
            while (true) {
                limit.check();
            }
        });

        assertThat(refused.problem().status()).isEqualTo(422);
        assertThat(refused.problem().detail())
                .contains("PT3S", "choose from and to closer together or raise baton.intake.backtest-within");
        assertThat(refused.headers()).isEmpty();
        assertThat(turns.<String>take(limit -> "the next")).isEqualTo("the next");
    }

    @Test
    void givesOneTurnAtATime() throws SQLException {
        ReplayTurns turns = turns("3s");

        ProblemException refused = turns.take(limit -> refusal(turns, other -> "another"));

        assertThat(refused.problem().status()).isEqualTo(429);
        assertThat(refused.headers()).containsKey("Retry-After");
        assertThat(turns.<String>take(limit -> "the next")).isEqualTo("the next");
    }

    @Test
    void tellsToComeAgainWhenKafkaIsAwayOrTheServiceStops() throws SQLException {
        ReplayTurns turns = turns("3s");

        ProblemException away = refusal(turns, limit -> {
            throw new TimeoutException("nothing came");
        });
        assertThat(away.problem().status()).isEqualTo(503);
        assertThat(away.problem().detail()).contains("Kafka");

        ProblemException stopping = refusal(turns, limit -> {
            throw new InterruptException("while polling");
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopping.problem().status()).isEqualTo(503);
        assertThat(stopping.problem().detail()).contains("stopping");
        assertThat(stopping.headers()).containsKey("Retry-After");
        assertThat(turns.<String>take(limit -> "the next")).isEqualTo("the next");
    }

    @Test
    void needsTime() {
        assertThatThrownBy(() -> turns("0s"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("baton.intake.backtest-within must be more than 0");
    }

    private static ProblemException refusal(ReplayTurns turns, ReplayTurns.Work<String> work) {
        return catchThrowableOfType(ProblemException.class, () -> turns.take(work));
    }

    private static ReplayTurns turns(String within) {
        IntakeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(IntakeConfig.class)
                .withDefaultValue("baton.intake.backtest-within", within)
                .build()
                .getConfigMapping(IntakeConfig.class);
        return new ReplayTurns(new SteppingClock(), config);
    }
}
