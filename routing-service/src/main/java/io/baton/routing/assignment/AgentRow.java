package io.baton.routing.assignment;

import io.baton.contracts.Channel;
import io.baton.contracts.SupportLevel;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An agent as stored. */
@Entity
@Table(name = "agents")
class AgentRow {
    @Id
    @Column(name = "agent_id")
    String id;

    String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> teams;

    @Enumerated(EnumType.STRING)
    SupportLevel level;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> skills;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<Channel, Integer> capacity;

    @Enumerated(EnumType.STRING)
    Presence presence;

    /** Everything but the presence. */
    void take(Agent agent) {
        id = agent.id();
        name = agent.name();
        teams = agent.teams();
        level = agent.level();
        skills = agent.skills();
        languages = agent.languages();
        capacity = agent.capacity();
    }

    Agent agent() {
        return new Agent(id, name, teams, level, skills, languages, capacity, presence);
    }
}
