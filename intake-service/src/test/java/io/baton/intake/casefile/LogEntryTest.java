package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.contracts.TriggerType;
import io.baton.contracts.binding.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogEntryTest {
    @ParameterizedTest
    @EnumSource(
            value = TriggerType.class,
            names = {"WIDESPREAD_ISSUE", "REPEATED_FAILURE"})
    void readsWhatCasesShowTogether(TriggerType type) {
        assertThat(read(type)).isInstanceOf(LogEntry.Noticed.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TriggerType.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WIDESPREAD_ISSUE", "REPEATED_FAILURE"})
    void refusesWhatTheyDoNot(TriggerType type) {
        assertThatThrownBy(() -> read(type))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/type");
    }

    private static LogEntry read(TriggerType type) {
        return LogEntry.of(new LogRecords(1).noticed(0, 0, type).all().get(0));
    }
}
