package io.baton.intake.policy;

import io.baton.contracts.PolicyOrigin;
import io.baton.messaging.DatabaseException;
import io.baton.messaging.Outbox;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntPredicate;
import javax.sql.DataSource;

/** Makes a document the next version of the trigger policy: stored and told to every partition, both or nothing. */
@Singleton
final class InstallPolicy {
    private final Outbox outbox;
    private final DataSource dataSource;
    private final PolicyTable table;
    private final CompiledPolicies compiled;
    private final PolicyMarks marks;
    private final Clock clock;

    /** What became of a request. */
    sealed interface Answer {
        /** The newest version is this one, whether or not the request has made it. */
        record Current(InstalledPolicy policy) implements Answer {}

        /** The request expected another version than the newest, which is this. */
        record Overtaken(int newest) implements Answer {}
    }

    InstallPolicy(
            Outbox outbox,
            DataSource dataSource,
            PolicyTable table,
            CompiledPolicies compiled,
            PolicyMarks marks,
            Clock clock) {
        this.outbox = outbox;
        this.dataSource = dataSource;
        this.table = table;
        this.compiled = compiled;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Installs what somebody asks for; what is the newest version already changes nothing.
     *
     * @param by null when nobody is named
     * @param expected whether the newest version is the one that the request is about
     * @throws InvalidPolicyException when it cannot be used
     */
    Answer requested(WrittenPolicy document, String by, IntPredicate expected) {
        compiled.of(document, "of the request");
        return inTransaction((connection, outgoing) -> {
            InstalledPolicy newest = table.newest(connection).orElseThrow();
            if (!expected.test(newest.version())) {
                return new Answer.Overtaken(newest.version());
            }
            return new Answer.Current(
                    newest.document().equals(document)
                            ? newest
                            : add(connection, outgoing, document, by, PolicyOrigin.API));
        });
    }

    /**
     * Installs the configured document when it is not the one that was configured last: an edit by request stands until
     * the configuration changes.
     *
     * @param origin where it comes from, for the message
     * @return the newest version
     * @throws InvalidPolicyException when it cannot be used
     */
    InstalledPolicy configured(WrittenPolicy document, String origin) {
        compiled.of(document, origin);
        return inTransaction((connection, outgoing) -> {
            Optional<InstalledPolicy> last = table.newest(connection, PolicyOrigin.CONFIGURATION);
            return last.isPresent() && last.get().document().equals(document)
                    ? table.newest(connection).orElseThrow()
                    : add(connection, outgoing, document, null, PolicyOrigin.CONFIGURATION);
        });
    }

    private InstalledPolicy add(
            Connection connection, Outgoing outgoing, WrittenPolicy document, String by, PolicyOrigin origin)
            throws SQLException {
        int version = table.newest(connection).map(InstalledPolicy::version).orElse(0) + 1;
        InstalledPolicy added =
                new InstalledPolicy(version, document, by, clock.instant().truncatedTo(ChronoUnit.MILLIS), origin);
        table.keep(connection, added);
        marks.publish(added, outgoing);
        return added;
    }

    private <R> R inTransaction(Work<R> work) {
        return outbox.inTransaction(outgoing -> {
            try (Connection connection = dataSource.getConnection()) {
                table.lock(connection);
                return work.with(connection, outgoing);
            } catch (SQLException e) {
                throw new DatabaseException(e);
            }
        });
    }

    /** What is done while no other instance installs a policy. */
    @FunctionalInterface
    private interface Work<R> {
        R with(Connection connection, Outgoing outgoing) throws SQLException;
    }
}
