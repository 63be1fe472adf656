package io.baton.routing.assignment;

import io.baton.contracts.Channel;
import io.baton.messaging.DatabaseException;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.Load;
import io.baton.routing.assignment.domain.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Agents and what they have. The load is never stored: it is counted from the escalations that are offered to an agent or
 * accepted by one, so that it cannot drift from them. Historic ones take no capacity.
 */
@ApplicationScoped
class AgentStore {
    private static final String LOADS = "select agent, channel, count(*) from escalations"
            + " where status in ('OFFERED', 'ACCEPTED') and not historic and (cast(? as text) is null or agent = ?) group by agent, channel";

    /** What it says is replaced in the same transaction. Who comes second waits for the first one here. */
    private static final String ADD =
            "insert into agents (agent_id, name, teams, level, skills, languages, capacity, presence)"
                    + " values (?, '', '{}', 'L1', '{}', '{}', '{}', 'OFFLINE') on conflict (agent_id) do nothing";

    private final AgentRows rows;
    private final DataSource dataSource;

    AgentStore(AgentRows rows, DataSource dataSource) {
        this.rows = rows;
        this.dataSource = dataSource;
    }

    /** All agents, by id. */
    @Transactional
    List<Agent> all() {
        return rows.inOrder().stream().map(AgentRow::agent).toList();
    }

    /** At most so many agents behind an id, by id. */
    @Transactional
    List<Agent> behind(String id, int most) {
        return rows.behind(id, most).stream().map(AgentRow::agent).toList();
    }

    /** The agent, locked until the caller's transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Agent> locked(String id) {
        return rows.locked(id).map(AgentRow::agent);
    }

    /** Adds the agent, OFFLINE, unless there is one of that id. */
    @Transactional
    void addIfMissing(Agent agent) {
        if (added(agent.id())) {
            rows.locked(agent.id()).orElseThrow().take(agent);
        }
    }

    /** Adds the agent, OFFLINE, or changes everything but the presence; of two at the same time the later one wins. */
    @Transactional
    Agent put(Agent agent) {
        added(agent.id());
        AgentRow row = rows.locked(agent.id()).orElseThrow();
        row.take(agent);
        return row.agent();
    }

    /** The agent after the change; empty when there is none of that id. */
    @Transactional
    Optional<Agent> setPresence(String id, Presence presence) {
        return rows.locked(id).map(row -> {
            row.presence = presence;
            return row.agent();
        });
    }

    /** What every agent has, by agent id; an agent who has nothing is missing. */
    Map<String, Load> loads() {
        return loads(null);
    }

    /** What one agent has; settled only while the agent is locked. */
    Load load(String agentId) {
        return loads(agentId).getOrDefault(agentId, Load.NONE);
    }

    /** Adds a row for a new agent; false when there is one. */
    private boolean added(String id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setString(1, id);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private Map<String, Load> loads(String agentId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOADS)) {
            select.setString(1, agentId);
            select.setString(2, agentId);
            Map<String, Map<Channel, Integer>> taken = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taken.computeIfAbsent(row.getString(1), agent -> new HashMap<>())
                            .put(Channel.valueOf(row.getString(2)), row.getInt(3));
                }
            }
            Map<String, Load> loads = new HashMap<>();
            taken.forEach((agent, channels) -> loads.put(agent, new Load(channels)));
            return loads;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
