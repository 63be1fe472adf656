package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever goes wrong, every event counts once, in order, and is published; and without either half it would not. */
class GuaranteesIT {

    @ParameterizedTest
    @EnumSource(Scenario.class)
    void hold(Scenario scenario) {
        scenario.run(Guarantees.FULL);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DUPLICATES",
                "CRASH_BETWEEN_COMMIT_AND_PUBLISH",
                "CRASH_IN_THE_MIDDLE_OF_PUBLISHING",
                "CRASH_BETWEEN_PUBLISH_AND_DELETION",
                "CRASH_BETWEEN_PUBLISH_AND_OFFSET_COMMIT",
                "REBALANCE_BETWEEN_TWO_INSTANCES"
            })
    void doNotHoldWithoutTheInbox(Scenario scenario) {
        assertThatThrownBy(() -> scenario.run(Guarantees.WITHOUT_INBOX)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"CRASH_BETWEEN_COMMIT_AND_PUBLISH", "CRASH_IN_THE_MIDDLE_OF_PUBLISHING"})
    void doNotHoldWithoutTheOutbox(Scenario scenario) {
        assertThatThrownBy(() -> scenario.run(Guarantees.WITHOUT_OUTBOX)).isInstanceOf(AssertionError.class);
    }
}
