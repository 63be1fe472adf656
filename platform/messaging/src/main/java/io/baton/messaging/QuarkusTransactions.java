package io.baton.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import javax.sql.DataSource;

/** Transactions of the container, which JPA and every pooled connection of the thread join. */
final class QuarkusTransactions implements Transactions {

    /** Long enough for a big batch on a slow disk; whatever takes longer is rolled back and tried again. */
    private static final int TIMEOUT_SECONDS = 300;

    private final DataSource dataSource;

    QuarkusTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public <R> R inNew(Work<R> work) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(() -> {
            try (Connection connection = dataSource.getConnection()) {
                return work.with(connection);
            }
        });
    }
}
