package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class RetryTest {

    private final StopSignal stop = new StopSignal();
    private final Retry retry = new Retry(new Backoff(Duration.ofMillis(1), Duration.ofMillis(2)), () -> 0L, stop);
    private final AtomicInteger tries = new AtomicInteger();

    @Test
    void repeatsUntilTheFaultHasPassed() {
        String result = retry.untilItPasses("work", Faults::passes, failing(20, new TimeoutException("away")));
        assertThat(result).isEqualTo("done");
        assertThat(tries).hasValue(21);
    }

    @Test
    void throwsAFaultThatLasts() {
        IllegalStateException lasting = new IllegalStateException("broken");
        assertThatThrownBy(() -> retry.untilItPasses("work", Faults::passes, failing(1, lasting)))
                .isSameAs(lasting);
        assertThat(tries).hasValue(1);
    }

    @Test
    void endsWhenTheProcessStops() {
        Supplier<String> stopping = () -> {
            stop.stop();
            throw new TimeoutException("away");
        };
        assertThatThrownBy(() -> retry.untilItPasses("work", Faults::passes, stopping))
                .isInstanceOf(ShuttingDownException.class);
    }

    private Supplier<String> failing(int times, RuntimeException fault) {
        return () -> {
            if (tries.incrementAndGet() <= times) {
                throw fault;
            }
            return "done";
        };
    }
}
