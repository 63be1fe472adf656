package io.baton.routing.assignment;

import io.baton.contracts.Channel;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.binding.Violation;
import io.baton.routing.assignment.domain.Agent;
import io.baton.routing.assignment.domain.Load;
import io.baton.routing.assignment.domain.Presence;
import io.baton.routing.escalation.QueueChanged;
import io.baton.routing.matrix.domain.MatrixVersions;
import io.baton.web.JsonBody;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import io.baton.web.TextCursor;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;

/** Agents over HTTP. */
@Path("/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
class AgentResource {
    private final AgentStore agents;
    private final MatrixVersions matrices;
    private final Event<QueueChanged> queueChanged;

    AgentResource(AgentStore agents, MatrixVersions matrices, Event<QueueChanged> queueChanged) {
        this.agents = agents;
        this.matrices = matrices;
        this.queueChanged = queueChanged;
    }

    /** An agent and the number of escalations that are offered to or accepted by the agent, by channel. */
    record AgentView(
            String id,
            String name,
            List<String> teams,
            SupportLevel level,
            List<String> skills,
            List<String> languages,
            Map<Channel, Integer> capacity,
            Presence presence,
            Map<Channel, Integer> load) {
        static AgentView of(Agent agent, Load load) {
            return new AgentView(
                    agent.id(),
                    agent.name(),
                    agent.teams(),
                    agent.level(),
                    agent.skills(),
                    agent.languages(),
                    agent.capacity(),
                    agent.presence(),
                    load.taken());
        }
    }

    /** Whether an agent is there. */
    public record PresenceBody(@NotNull Presence presence) {}

    /** The agents, by id. */
    @GET
    public Page<AgentView> list(@Context UriInfo uri) {
        QueryParameters asked = QueryParameters.of(uri);
        String behind = asked.textCursor(1).map(cursor -> cursor.keys().get(0)).orElse("");
        int limit = asked.limit();
        asked.check();
        Map<String, Load> loads = agents.loads();
        List<AgentView> views = agents.behind(behind, limit + 1).stream()
                .map(agent -> AgentView.of(agent, loads.getOrDefault(agent.id(), Load.NONE)))
                .toList();
        return Page.of(views, limit, view -> new TextCursor(List.of(view.id())));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgentView put(@PathParam("id") String id, byte[] body) {
        Agent agent = JsonBody.read(AgentBody.class, body).agent(checked(id));
        requireTeams(agent);
        Agent stored = agents.put(agent);
        queueChanged.fire(new QueueChanged());
        return AgentView.of(stored, agents.load(id));
    }

    @PUT
    @Path("/{id}/presence")
    @Consumes(MediaType.APPLICATION_JSON)
    public AgentView setPresence(@PathParam("id") String id, byte[] body) {
        Presence presence = JsonBody.read(PresenceBody.class, body).presence();
        Agent agent = agents.setPresence(checked(id), presence)
                .orElseThrow(() -> ProblemException.notFound("There is no agent with this id."));
        queueChanged.fire(new QueueChanged());
        return AgentView.of(agent, agents.load(id));
    }

    private static String checked(String id) {
        if (id.isBlank() || id.length() > 256 || id.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.of(
                    400,
                    "The id is not one of an agent.",
                    List.of(new Violation(
                            "id", "must have 1 to 256 characters, none of them a control character", id)));
        }
        return id;
    }

    private void requireTeams(Agent agent) {
        List<Violation> unknown = agent.teams().stream()
                .filter(team -> matrices.version(matrices.current()).team(team).isEmpty())
                .map(team -> new Violation("/teams", "is not a team of the matrix", team))
                .toList();
        if (!unknown.isEmpty()) {
            throw ProblemException.of(400, "The agent's teams are not all known.", unknown);
        }
    }
}
