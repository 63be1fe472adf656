package io.baton.intake.edge;

import io.baton.web.ProblemException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Takes contact events. */
@Path("/v1/events")
@Produces(MediaType.APPLICATION_JSON)
final class EventsResource {
    private static final Logger LOG = Logger.getLogger(EventsResource.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ContactEventLog log;
    private final Clock clock;

    /** How many events the log has taken. */
    record Accepted(int accepted) {}

    EventsResource(ContactEventLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @POST
    @Operation(
            summary = "Takes contact events: CloudEvents structured, batch or binary",
            description = "All or nothing; answers once the log has acknowledged all.")
    public Response take(InputStream body, @Context HttpHeaders headers) throws IOException {
        ContentMode mode = ContentMode.of(headers);
        ReceivedEvents events = mode.read(body.readAllBytes(), headers);
        List<ProducerRecord<byte[], byte[]>> records =
                events.checked(clock.instant().truncatedTo(ChronoUnit.MICROS));
        append(records);
        return Response.accepted(new Accepted(records.size())).build();
    }

    private void append(List<ProducerRecord<byte[], byte[]>> records) {
        try {
            log.append(records);
        } catch (LogUnavailableException e) {
            LOG.warnf("event=log-unavailable events=%d reason=%s", records.size(), e.getMessage());
            throw ProblemException.of(
                    503,
                    "The log does not acknowledge events now. Repeat the whole request later; ids make that harmless.",
                    List.of(),
                    Map.of(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS));
        }
    }
}
