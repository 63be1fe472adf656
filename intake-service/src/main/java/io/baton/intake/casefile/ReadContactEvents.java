package io.baton.intake.casefile;

import io.baton.contracts.LogMarks;
import io.baton.messaging.BatchHandler;
import io.baton.messaging.LoggedEvent;
import io.baton.messaging.Outgoing;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Applies the contact events in the transaction of their batch. */
@Singleton
final class ReadContactEvents implements BatchHandler {
    private final DataSource dataSource;
    private final SqlLogTransactions transactions;
    private final ApplyContactEvents apply;

    ReadContactEvents(DataSource dataSource, SqlLogTransactions transactions, ApplyContactEvents apply) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.apply = apply;
    }

    /** Ticks are too many to be remembered, and one that comes again finds everything judged. */
    @Override
    public boolean isRemembered(LoggedEvent event) {
        return !event.event().getType().equals(LogMarks.CLOCK_TICKED);
    }

    @Override
    public void handle(List<LoggedEvent> fresh, Outgoing outgoing) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            apply.within(transactions.on(connection), fresh, outgoing);
        }
    }
}
