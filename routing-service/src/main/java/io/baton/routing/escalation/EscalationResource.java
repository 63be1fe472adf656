package io.baton.routing.escalation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.routing.escalation.EscalationDetails.Replay;
import io.baton.routing.escalation.IdempotentRequests.Request;
import io.baton.routing.escalation.domain.Escalation;
import io.baton.routing.matrix.domain.Decision;
import io.baton.routing.matrix.domain.MatrixVersions;
import io.baton.web.JsonBody;
import io.baton.web.Page;
import io.baton.web.ProblemException;
import io.baton.web.QueryParameters;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;

/** Escalations over HTTP. */
@Path("/v1/escalations")
@Produces(MediaType.APPLICATION_JSON)
class EscalationResource {
    private final EscalationStore store;
    private final EscalationQuery query;
    private final MatrixVersions matrices;
    private final ChangeEscalation change;
    private final IdempotentRequests requests;
    private final Event<QueueChanged> queueChanged;
    private final ObjectMapper json;

    EscalationResource(
            EscalationStore store,
            EscalationQuery query,
            MatrixVersions matrices,
            ChangeEscalation change,
            IdempotentRequests requests,
            Event<QueueChanged> queueChanged,
            ObjectMapper json) {
        this.store = store;
        this.query = query;
        this.matrices = matrices;
        this.change = change;
        this.requests = requests;
        this.queueChanged = queueChanged;
        this.json = json;
    }

    /**
     * An agent takes an escalation over.
     *
     * @param stepToken of the offer, or null
     */
    public record Acceptance(
            @NotNull @Size(min = 1, max = 256) String agent,
            @Size(min = 1, max = 256) String stepToken) {}

    /** An agent is done. */
    public record Resolution(
            @NotNull @Size(min = 1, max = 256) String agent,
            @NotNull @Size(min = 1, max = 4000) String resolution) {}

    /** An agent gives an escalation back as not needed. */
    public record Return(
            @NotNull @Size(min = 1, max = 256) String agent,
            @NotNull @Size(min = 1, max = 4000) String findings) {}

    @GET
    public Page<EscalationDetails> list(@Context UriInfo uri) {
        return query.page(QueryParameters.of(uri));
    }

    @GET
    @Path("/{id}")
    public EscalationDetails get(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters asked = QueryParameters.of(uri);
        boolean replay = asked.flag("replay").orElse(false);
        asked.check();
        Escalation escalation = EscalationIds.parsed(id).flatMap(store::find).orElseThrow(EscalationIds::unknown);
        EscalationDetails details = EscalationDetails.of(EscalationDocument.of(escalation));
        return replay ? details.with(replayed(escalation)) : details;
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] accept(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, byte[] body) {
        Acceptance asked = JsonBody.read(Acceptance.class, body);
        return run(
                id, "accept", key, body, (escalation, commands) -> commands.accept(asked.agent(), asked.stepToken()));
    }

    @POST
    @Path("/{id}/resolve")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] resolve(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, byte[] body) {
        Resolution asked = JsonBody.read(Resolution.class, body);
        return run(
                id,
                "resolve",
                key,
                body,
                (escalation, commands) -> commands.resolve(asked.agent(), asked.resolution()));
    }

    @POST
    @Path("/{id}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    public byte[] giveBack(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, byte[] body) {
        Return asked = JsonBody.read(Return.class, body);
        return run(
                id, "return", key, body, (escalation, commands) -> commands.giveBack(asked.agent(), asked.findings()));
    }

    private byte[] run(String id, String action, String key, byte[] body, ChangeEscalation.Command command) {
        UUID escalationId = EscalationIds.parsed(id).orElseThrow(EscalationIds::unknown);
        Optional<Request> request = Optional.ofNullable(key)
                .map(IdempotencyKey::checked)
                .map(checked -> new Request(checked, escalationId + "/" + action, body));
        byte[] answer = change.inTransaction(outgoing -> {
            Optional<byte[]> earlier = request.flatMap(requests::begin);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            byte[] fresh = answer(change.within(outgoing, escalationId, action, command));
            request.ifPresent(begun -> requests.finish(begun, fresh));
            return fresh;
        });
        queueChanged.fire(new QueueChanged());
        return answer;
    }

    /** In the form that every answer has, as bytes: they are kept for the case that the request comes again. */
    private byte[] answer(Optional<ChangeEscalation.Result> result) {
        ChangeEscalation.Result known = result.orElseThrow(EscalationIds::unknown);
        EscalationDetails details = EscalationDetails.of(EscalationDocument.of(known.escalation()));
        if (known.refusal() != null) {
            throw ProblemException.conflict(known.refusal(), details);
        }
        try {
            return json.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an escalation has no JSON form", e);
        }
    }

    private Replay replayed(Escalation escalation) {
        Decision again = matrices.version(escalation.matrixVersion()).decide(escalation.facts(), escalation.earlier());
        return new Replay(again.equals(escalation.decision()), escalation.matrixVersion(), again);
    }
}
