package io.baton.intake.clock;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Which instance ticks: the one that holds the lease, by the database's clock. One that dies is followed when its lease has
 * run out; two that both believe they hold it would only tick twice.
 */
@Singleton
final class TickLease {
    private static final Duration LASTS = Duration.ofSeconds(3);
    /** A lease need not survive a crash of the database. */
    private static final String TAKE = """
            insert into tick_leases as lease (only_one, holder, held_until)
            select true, ?, now() + make_interval(secs => ?)
            where set_config('synchronous_commit', 'off', true) is not null
            on conflict (only_one) do update set holder = excluded.holder, held_until = excluded.held_until
            where lease.holder = excluded.holder or lease.held_until < now()""";

    private final DataSource dataSource;
    private final UUID self = UUID.randomUUID();

    TickLease(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes or prolongs the lease; true when this instance has it now. */
    boolean take() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            take.setObject(1, self);
            take.setDouble(2, LASTS.toMillis() / 1000.0);
            return take.executeUpdate() == 1;
        }
    }
}
