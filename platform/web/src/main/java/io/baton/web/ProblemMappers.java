package io.baton.web;

import com.fasterxml.jackson.core.JacksonException;
import io.baton.contracts.binding.InvalidInputException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem detail. */
final class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final Instance<Outage> outages;

    ProblemMappers(@Any Instance<Outage> outages) {
        this.outages = outages;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal) {
        Response.ResponseBuilder response = response(refusal.problem());
        refusal.headers().forEach(response::header);
        return response.build();
    }

    @ServerExceptionMapper
    Response invalid(InvalidInputException invalid) {
        String detail = invalid.violations().size() == 1
                ? "The request has a violation."
                : "The request has " + invalid.violations().size() + " violations.";
        return response(Problems.of(400, detail, invalid.violations(), Map.of()))
                .build();
    }

    @ServerExceptionMapper
    Response malformed(JacksonException malformed) {
        return response(Problems.of(
                        400, "The body is not JSON: " + malformed.getOriginalMessage(), List.of(), Map.of()))
                .build();
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException standard) {
        Response own = standard.getResponse();
        if (own.getStatus() < 400) {
            return own;
        }
        Response.ResponseBuilder response =
                response(Problems.of(own.getStatus(), detail(standard), List.of(), Map.of()));
        own.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response.build();
    }

    /** An outage passes; the caller is told to come again. */
    @ServerExceptionMapper
    Response failed(Exception failure) {
        return outages.stream()
                .flatMap(outage -> outage.seenIn(failure).stream())
                .findFirst()
                .map(away -> unavailable(away, failure))
                .orElseGet(() -> unforeseen(failure));
    }

    private static Response unavailable(String away, Exception failure) {
        LOG.warnf(
                "event=request-refused reason=outage fault=%s cause=%s",
                failure.getClass().getName(), shortOf(rootOf(failure)));
        return response(Problems.of(503, away, List.of(), Map.of()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    /** What nobody foresaw: the log gets the cause under a number, the caller the number only. */
    private static Response unforeseen(Exception failure) {
        UUID incident = UUID.randomUUID();
        LOG.errorf(failure, "event=request-failed incident=%s", incident);
        return response(Problems.of(500, "The request failed; incident " + incident, List.of(), Map.of()))
                .build();
    }

    /** No message, which could hold customer text. */
    private static String shortOf(Throwable cause) {
        String state = cause instanceof SQLException sql && sql.getSQLState() != null ? ":" + sql.getSQLState() : "";
        return cause.getClass().getName() + state;
    }

    private static Throwable rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String detail(WebApplicationException standard) {
        return switch (standard.getResponse().getStatus()) {
            case 404 -> "There is nothing at this path.";
            case 405 -> "The path does not take this method.";
            case 406 -> "None of the media types of the Accept header is offered here.";
            case 415 -> "The media type of the body is not taken here.";
            default -> standard.getMessage();
        };
    }

    private static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
