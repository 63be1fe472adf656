package io.baton.messaging;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Lets an operator give the service its dead letters again after their cause was removed. */
@Path("/v1/dead-letters/{topic}/replay")
public class DeadLetterResource {

    /** How many one request processes at most. */
    private static final int MOST = 10_000;

    private final DeadLetterReplay replay;
    private final TopicHandlers handlers;

    @Inject
    DeadLetterResource(DeadLetterReplay replay, TopicHandlers handlers) {
        this.replay = replay;
        this.handlers = handlers;
    }

    /**
     * The outcome of a request.
     *
     * @param topic the topic that the events first came from
     * @param replayed how many dead letters were processed, well or to a dead letter again; fewer than 10 000 means that
     *     none was left
     */
    public record Replayed(String topic, int replayed) {}

    /**
     * Processes the dead letters of a topic that were not replayed yet, oldest first.
     *
     * @throws NotFoundException when the service does not read the topic
     */
    @POST
    @Produces(MediaType.APPLICATION_JSON)
    public Replayed replay(@PathParam("topic") String topic) {
        BatchHandler handler = handlers.of(topic).orElseThrow(NotFoundException::new);
        return new Replayed(topic, replay.replay(topic, MOST, handler));
    }
}
