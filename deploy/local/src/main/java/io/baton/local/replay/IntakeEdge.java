package io.baton.local.replay;

import io.baton.local.ExitCode;
import io.baton.local.LauncherException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Intake's HTTP edge. A request is repeated until it is answered: while nobody listens, when the connection is cut or
 * the answer takes too long, and on 503. Event ids make repetitions harmless. One request is in flight at a time.
 */
public final class IntakeEdge {
    private static final String SINGLE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Set<Integer> REFUSED = Set.of(400, 413, 422);
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final int MOST_FAULTS = 10;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI events;
    private final Duration answerTimeout;
    private final Duration pause;
    private final Duration patience;

    /** The edge of the intake service at an address, such as {@code http://127.0.0.1:8081}. */
    public IntakeEdge(URI intake) {
        this(intake, Duration.ofSeconds(30), Duration.ofMillis(250), Duration.ofMinutes(5));
    }

    /**
     * The same with other times.
     *
     * @param answerTimeout after which a request is repeated
     * @param pause before a repetition
     * @param patience how long a request is repeated
     */
    IntakeEdge(URI intake, Duration answerTimeout, Duration pause, Duration patience) {
        this.events = intake.resolve("/v1/events");
        this.answerTimeout = answerTimeout;
        this.pause = pause;
        this.patience = patience;
    }

    /**
     * Sends one event as it is.
     *
     * @throws LauncherException when intake does not answer, or not as its contract says
     */
    Answer sendOne(byte[] event) {
        return send(SINGLE, HttpRequest.BodyPublishers.ofByteArray(event));
    }

    /** Sends one event that must be good. */
    public void deliver(byte[] event) {
        if (sendOne(event) instanceof Answer.Refused refused) {
            throw new LauncherException(ExitCode.REPLAY_FAILED, "Intake refuses an event: " + refused.inAll() + ".");
        }
    }

    /** Sends the events, each a JSON value, as one batch; see {@link #sendOne}. */
    Answer sendBatch(List<byte[]> batch) {
        return send(BATCH, HttpRequest.BodyPublishers.ofByteArrays(JsonArray.of(batch)));
    }

    private Answer send(String mediaType, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(events)
                .header("Content-Type", mediaType)
                .timeout(answerTimeout)
                .POST(body)
                .build();
        long since = System.nanoTime();
        int faults = 0;
        String last;
        do {
            try {
                HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
                int status = response.statusCode();
                if (status == 202) {
                    return new Answer.Accepted();
                }
                if (REFUSED.contains(status)) {
                    return Answer.refused(status, response.body());
                }
                if (!AWAY.contains(status) && (status < 500 || ++faults > MOST_FAULTS)) {
                    throw unexpected(status);
                }
                last = "status " + status;
            } catch (IOException e) {
                last = e.toString();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
            pauseBeforeRepeating();
        } while (System.nanoTime() - since < patience.toNanos());
        throw new LauncherException(
                ExitCode.REPLAY_FAILED,
                "Intake has not taken a request for " + patience.toSeconds() + " s: " + last + ".");
    }

    private void pauseBeforeRepeating() {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private LauncherException unexpected(int status) {
        return new LauncherException(
                ExitCode.REPLAY_FAILED, "Intake answers " + events + " with status " + status + ".");
    }

    private static LauncherException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new LauncherException(ExitCode.REPLAY_FAILED, "Interrupted while events were being sent.", cause);
    }
}
