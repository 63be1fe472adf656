package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08001", "08003", "08006", "08007", "40001", "40003", "40P01", "53100", "53200", "53300",
                "55P03", "57014", "57P01", "57P02", "57P03", "25006", "25P03", "58030"
            })
    void waitsForTheDatabase(String state) {
        assertThat(Faults.passes(new SQLException("out of order", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22001", "22021", "22P02", "23502", "23505", "23514", "42P01", "42703", "XX001"})
    void doesNotWaitForWhatTheStatementItselfCauses(String state) {
        assertThat(Faults.passes(new SQLException("bad statement", state))).isFalse();
    }

    @Test
    void waitsForTheConnectionPool() {
        assertThat(Faults.passes(new SQLException("acquisition timeout"))).isTrue();
        assertThat(Faults.passes(new SQLTransientConnectionException("later"))).isTrue();
    }

    @Test
    void judgesAStatelessSqlExceptionByItsCause() {
        SQLException broken = new SQLException("wrapped", new SQLException("duplicate", "23505"));
        assertThat(Faults.passes(broken)).isFalse();
    }

    @Test
    void waitsForKafkaAndTheNetwork() {
        assertThat(Faults.passes(new TimeoutException("no answer"))).isTrue();
        assertThat(Faults.passes(new RuntimeException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Faults.passes(new InvalidTopicException("no such name"))).isFalse();
    }

    @Test
    void findsTheFaultAnywhereInTheChain() {
        SQLException last = new SQLException("deadlock", "40P01");
        SQLException first = new SQLException("batch", "22000");
        first.setNextException(last);
        assertThat(Faults.passes(new IllegalStateException(new RuntimeException(first))))
                .isTrue();

        RuntimeException suppressing = new RuntimeException("commit failed");
        suppressing.addSuppressed(new SQLException("gone", "57P01"));
        assertThat(Faults.passes(suppressing)).isTrue();
    }

    @Test
    void survivesACircleOfCauses() {
        RuntimeException one = new RuntimeException("one");
        RuntimeException other = new RuntimeException("other", one);
        one.initCause(other);
        assertThat(Faults.passes(one)).isFalse();
    }

    @Test
    void repeatsAnOptimisticConflict() {
        RuntimeException conflict = new RuntimeException(new ConcurrentUpdateException("version 3"));
        assertThat(Faults.passes(conflict)).isTrue();
        assertThat(Faults.isConflict(conflict)).isTrue();
        assertThat(Faults.isConflict(new SQLException("full", "53100"))).isFalse();
    }

    @Test
    void repeatsACommitWhoseOutcomeIsUnknown() {
        RollbackException rollback = new RollbackException("timed out");
        rollback.initCause(new XAException(XAException.XA_RBTIMEOUT));
        assertThat(Faults.passes(rollback)).isTrue();
    }

    @Test
    void doesNotRepeatACommitThatAConstraintRefused() {
        RollbackException rollback = new RollbackException("refused");
        rollback.initCause(new SQLException("duplicate", "23505"));
        assertThat(Faults.passes(rollback)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NullPointerException.class,
                IllegalArgumentException.class,
                StackOverflowError.class,
                UnsupportedOperationException.class
            })
    void doesNotWaitForAMistakeInTheCode(Class<? extends Throwable> type) throws ReflectiveOperationException {
        assertThat(Faults.passes(type.getDeclaredConstructor().newInstance())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300"})
    void knowsThatTheDatabaseIsAway(String state) {
        assertThat(Faults.isDatabaseAway(new RuntimeException(new SQLException("gone", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08P01", "22001", "23505", "40001", "40P01", "42P01", "53100", "55P03", "57014", "58030"})
    void doesNotTakeAFaultOfTheStatementForAnOutage(String state) {
        assertThat(Faults.isDatabaseAway(new SQLException("there", state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Enlisted connection used without active transaction",
                "Cannot commit or rollback while enlisted on a transaction",
                "Connection is closed"
            })
    void doesNotTakeAMisuseOfThePoolForAnOutage(String message) {
        assertThat(Faults.isDatabaseAway(new RuntimeException(new SQLException(message))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sorry, acquisition timeout!",
                "Acquisition timeout while waiting for new connection",
                "This pool is closed and does not handle any more connections!"
            })
    void knowsThatThePoolIsEmpty(String message) {
        assertThat(Faults.isDatabaseAway(new RuntimeException(new SQLException(message))))
                .isTrue();
    }

    @Test
    void knowsThatThePoolHasNoConnection() {
        assertThat(Faults.isDatabaseAway(new SQLTransientConnectionException("later")))
                .isTrue();
        assertThat(Faults.isDatabaseAway(new SQLException("wrapped", new SQLException("duplicate", "23505"))))
                .isFalse();
        assertThat(Faults.isDatabaseAway(new ConnectException("of another server")))
                .isFalse();
    }
}
