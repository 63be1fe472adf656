package io.baton.messaging;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells faults that pass by themselves from faults that the same input meets every time. */
final class Faults {

    /** SQL state classes: connection, resources (disk full, memory, connections), operator (shutdown, cancel), I/O. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58");

    /**
     * Transaction resolution unknown, serialisation failure, deadlock, lock not available, object in use, read-only
     * server (after a fail-over), idle or overlong transaction ended by the server.
     */
    private static final Set<String> PASSING_STATES =
            Set.of("08007", "40001", "40003", "40P01", "55P03", "55006", "25006", "25P03", "25P04");

    /** By name, because only some services have JPA. */
    private static final Set<String> PASSING_TYPES = Set.of(
            "jakarta.persistence.OptimisticLockException",
            "jakarta.persistence.PessimisticLockException",
            "jakarta.persistence.LockTimeoutException",
            "jakarta.persistence.QueryTimeoutException",
            "org.hibernate.StaleStateException");

    /** The server ends or refuses connections: shutdown by its operator or after a crash, starting up, no room for more. */
    private static final Set<String> AWAY_STATES = Set.of("57P01", "57P02", "57P03", "53300");

    /** The client broke the protocol: a mistake in the code, though its class is that of connections. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    /** What Agroal says when it has no connection to give: none came free in time, or it is closed. */
    private static final Set<String> NO_CONNECTION = Set.of("acquisition timeout", "pool is closed");

    private static final Set<String> CONFLICT_STATES = Set.of("40001", "40P01", "55P03");

    private Faults() {}

    /** True when repeating the same work can succeed without any change to its input. */
    static boolean passes(Throwable fault) {
        Set<Throwable> all = withCauses(fault);
        return all.stream().anyMatch(Faults::isPassing) || all.stream().allMatch(Faults::isUnexplainedRollback);
    }

    /** True when somebody else was changing the same rows, so that an immediate repetition is worth it. */
    static boolean isConflict(Throwable fault) {
        return withCauses(fault).stream()
                .anyMatch(each -> each instanceof ConcurrentUpdateException
                        || (each instanceof SQLException sql && CONFLICT_STATES.contains(stateOf(sql)))
                        || isOfType(each, "jakarta.persistence.OptimisticLockException"));
    }

    /** True when the database could not be reached or the pool has no connection to it, whatever was asked of it. */
    static boolean isDatabaseAway(Throwable fault) {
        return withCauses(fault).stream().anyMatch(each -> each instanceof SQLException sql && isAway(sql));
    }

    private static boolean isAway(SQLException fault) {
        if (fault instanceof SQLTransientConnectionException
                || fault instanceof SQLRecoverableException
                || fault instanceof SQLNonTransientConnectionException) {
            return true;
        }
        String state = fault.getSQLState();
        if (state == null) {
            return isPoolEmpty(fault);
        }
        return AWAY_STATES.contains(state) || state.startsWith("08") && !state.equals(PROTOCOL_VIOLATION);
    }

    /** By message, the only mark that the pool gives; its other stateless faults tell of a misuse. */
    private static boolean isPoolEmpty(SQLException fault) {
        String message = fault.getMessage();
        return message != null && NO_CONNECTION.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
    }

    /** The pool's own faults, a time-out above all, bear no state; the driver's always do. */
    private static boolean isOfThePool(SQLException fault) {
        return !hasStatefulCause(fault);
    }

    private static boolean isPassing(Throwable fault) {
        if (fault instanceof SQLException sql) {
            return isPassing(sql);
        }
        return fault instanceof ConcurrentUpdateException
                || fault instanceof RetriableException
                || fault instanceof SocketException
                || fault instanceof SocketTimeoutException
                || PASSING_TYPES.stream().anyMatch(type -> isOfType(fault, type));
    }

    private static boolean isPassing(SQLException fault) {
        if (fault instanceof SQLTransientException
                || fault instanceof SQLRecoverableException
                || fault instanceof SQLNonTransientConnectionException) {
            return true;
        }
        if (fault.getSQLState() == null) {
            return isOfThePool(fault);
        }
        String state = stateOf(fault);
        return PASSING_STATES.contains(state)
                || (state.length() >= 2 && PASSING_CLASSES.contains(state.substring(0, 2)));
    }

    private static boolean hasStatefulCause(SQLException fault) {
        return withCauses(fault).stream()
                .anyMatch(each -> each instanceof SQLException sql && sql.getSQLState() != null);
    }

    private static String stateOf(SQLException fault) {
        return fault.getSQLState() == null ? "" : fault.getSQLState();
    }

    /** A commit that failed or timed out without telling why: its outcome is unknown, and the inbox makes it safe. */
    private static boolean isUnexplainedRollback(Throwable fault) {
        return fault instanceof RollbackException
                || fault instanceof HeuristicMixedException
                || fault instanceof HeuristicRollbackException
                || fault instanceof SystemException
                || fault instanceof XAException
                || isOfType(fault, "io.quarkus.narayana.jta.QuarkusTransactionException");
    }

    private static boolean isOfType(Throwable fault, String name) {
        for (Class<?> type = fault.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Throwable> withCauses(Throwable fault) {
        Set<Throwable> found = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(fault);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (found.add(next)) {
                addNeighbours(next, open);
            }
        }
        return found;
    }

    private static void addNeighbours(Throwable fault, Deque<Throwable> open) {
        if (fault.getCause() != null) {
            open.add(fault.getCause());
        }
        if (fault instanceof SQLException sql && sql.getNextException() != null) {
            open.add(sql.getNextException());
        }
        Collections.addAll(open, fault.getSuppressed());
    }
}
