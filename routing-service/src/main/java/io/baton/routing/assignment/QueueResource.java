package io.baton.routing.assignment;

import io.baton.contracts.SupportLevel;
import io.baton.messaging.DatabaseException;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.Load;
import io.baton.web.Page;
import io.baton.web.QueryParameters;
import io.baton.web.TextCursor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The queues: live escalations that nobody has accepted, by team and level. */
@Path("/v1/queues")
@Produces(MediaType.APPLICATION_JSON)
class QueueResource {
    private static final String QUEUES = "select team, level, count(*), min(requested_at),"
            + " count(*) filter (where triggers && array['SLA_AT_RISK', 'SLA_BREACHED', 'COMMITMENT_AT_RISK',"
            + " 'COMMITMENT_MISSED']) from escalations where status in ('QUEUED', 'OFFERED') and not historic"
            + " and (team, level) > (?, ?) group by team, level order by team, level limit ?";
    private static final TextCursor START = new TextCursor(List.of("", ""));

    private final DataSource dataSource;
    private final AgentStore agents;
    private final Clock clock;

    QueueResource(DataSource dataSource, AgentStore agents, Clock clock) {
        this.dataSource = dataSource;
        this.agents = agents;
        this.clock = clock;
    }

    /**
     * A queue.
     *
     * @param waiting escalations that are queued or offered
     * @param oldestSeconds age of the oldest
     * @param atRisk those set off by a deadline that is near or broken
     * @param agentsPresent agents of the team who have the level and are on duty
     * @param capacityFree places that those of them who are ONLINE have left, over all channels
     */
    record Queue(
            String team,
            SupportLevel level,
            long waiting,
            long oldestSeconds,
            long atRisk,
            long agentsPresent,
            long capacityFree) {}

    @GET
    public Page<Queue> list(@Context UriInfo uri) {
        QueryParameters asked = QueryParameters.of(uri);
        TextCursor behind = asked.textCursor(2).orElse(START);
        int limit = asked.limit();
        asked.check();
        return Page.of(
                queues(behind, limit + 1),
                limit,
                queue -> new TextCursor(List.of(queue.team(), queue.level().name())));
    }

    private List<Queue> queues(TextCursor behind, int most) {
        List<Agent> everybody = agents.all();
        Map<String, Load> loads = agents.loads();
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(QUEUES)) {
            select.setString(1, behind.keys().get(0));
            select.setString(2, behind.keys().get(1));
            select.setInt(3, most);
            List<Queue> queues = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    queues.add(queue(row, everybody, loads, now));
                }
            }
            return queues;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static Queue queue(ResultSet row, List<Agent> everybody, Map<String, Load> loads, Instant now)
            throws SQLException {
        String team = row.getString(1);
        SupportLevel level = SupportLevel.valueOf(row.getString(2));
        Instant oldest = row.getObject(4, OffsetDateTime.class).toInstant();
        List<Agent> able = everybody.stream()
                .filter(agent -> agent.teams().contains(team) && agent.level().compareTo(level) >= 0)
                .toList();
        return new Queue(
                team,
                level,
                row.getLong(3),
                Math.max(0, Duration.between(oldest, now).toSeconds()),
                row.getLong(5),
                able.stream().filter(agent -> agent.presence().isOnDuty()).count(),
                able.stream()
                        .mapToLong(agent ->
                                loads.getOrDefault(agent.id(), Load.NONE).freeOf(agent))
                        .sum());
    }
}
