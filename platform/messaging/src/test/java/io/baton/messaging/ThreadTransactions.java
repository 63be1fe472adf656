package io.baton.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Transactions without a container: one connection per thread, thrown away after any fault. */
@SuppressWarnings("ThreadLocalUsage")
final class ThreadTransactions implements Transactions, CountingHandler.Connections {

    private final String url;
    private final ThreadLocal<Connection> open = new ThreadLocal<>();

    ThreadTransactions(String url) {
        this.url = url;
    }

    @Override
    public <R> R inNew(Work<R> work) {
        boolean committed = false;
        try {
            Connection connection = connection();
            R result = work.with(connection);
            connection.commit();
            committed = true;
            return result;
        } catch (SQLException fault) {
            throw new DatabaseException(fault);
        } finally {
            if (!committed) {
                discard();
            }
        }
    }

    /** The connection of the thread's transaction, which ignores that a handler closes it. */
    @Override
    public Connection current() {
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(open.get(), arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** Ends the thread's connection without a commit, as a crash would. */
    void discard() {
        Connection connection = open.get();
        open.remove();
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException alreadyBroken) {
                return;
            }
        }
    }

    private Connection connection() throws SQLException {
        Connection connection = open.get();
        if (connection == null) {
            connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            open.set(connection);
        }
        return connection;
    }
}
