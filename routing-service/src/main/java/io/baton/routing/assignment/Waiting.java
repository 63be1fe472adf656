package io.baton.routing.assignment;

import io.baton.contracts.Channel;
import io.baton.contracts.Priority;
import io.baton.contracts.SupportLevel;
import io.baton.messaging.DatabaseException;
import io.baton.routing.assignment.domain.Need;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What waits in the queues. */
@ApplicationScoped
class Waiting {
    private static final String NEEDS = "select escalation_id, team, level, skill, language, channel, priority,"
            + " requested_at, gap_announced from escalations where status = 'QUEUED' and not historic"
            + " order by priority, requested_at, escalation_id";

    private static final String OFFERED_TO_ABSENT = "select e.escalation_id, e.agent from escalations e join agents a"
            + " on a.agent_id = e.agent where e.status = 'OFFERED' and a.presence in ('AWAY', 'OFFLINE')";

    private final DataSource dataSource;

    Waiting(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Live escalations without an agent, in the order of the queue. */
    List<Need> needs() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(NEEDS);
                ResultSet row = select.executeQuery()) {
            List<Need> needs = new ArrayList<>();
            while (row.next()) {
                needs.add(need(row));
            }
            return needs;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** An escalation that is offered to an agent. */
    record Offered(UUID escalationId, String agent) {}

    /** Escalations that are offered to somebody who is not there any more. */
    List<Offered> offeredToAbsent() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(OFFERED_TO_ABSENT);
                ResultSet row = select.executeQuery()) {
            List<Offered> offers = new ArrayList<>();
            while (row.next()) {
                offers.add(new Offered(row.getObject(1, UUID.class), row.getString(2)));
            }
            return offers;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static Need need(ResultSet row) throws SQLException {
        return new Need(
                row.getObject(1, UUID.class),
                row.getString(2),
                SupportLevel.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                Channel.valueOf(row.getString(6)),
                Priority.valueOf(row.getString(7)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getBoolean(9));
    }
}
