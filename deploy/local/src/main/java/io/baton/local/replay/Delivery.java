package io.baton.local.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Brings lines to intake in their order and keeps the account. A batch is all or nothing at intake: the lines that it
 * points at are refused, the rest is sent again. What cannot be part of a batch goes alone, so that intake itself says
 * what is wrong with it.
 */
final class Delivery {
    private static final int MOST_LINES = 200;
    private static final int MOST_BYTES = 768 << 10;

    private final IntakeEdge edge;
    private final List<EventLine> waiting = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int waitingBytes;
    private long lines;
    private long accepted;
    private Instant latest;

    Delivery(IntakeEdge edge) {
        this.edge = edge;
    }

    /** Takes a line in; it is sent with others, at the latest on {@link #flush}. */
    void add(EventLine line) {
        lines++;
        if (!line.isJson() || waiting.size() == MOST_LINES || waitingBytes + line.bytes().length > MOST_BYTES) {
            flush();
        }
        if (line.isJson()) {
            waiting.add(line);
            waitingBytes += line.bytes().length;
        } else {
            sendAlone(line);
        }
    }

    /** Sends what is waiting; then every line taken in was accepted or refused. */
    void flush() {
        List<EventLine> batch = List.copyOf(waiting);
        waiting.clear();
        waitingBytes = 0;
        while (!batch.isEmpty()) {
            batch = send(batch);
        }
    }

    long lines() {
        return lines;
    }

    long accepted() {
        return accepted;
    }

    /** In the order of the file. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The latest time of an accepted event; empty when none of them had one. */
    Optional<Instant> latest() {
        return Optional.ofNullable(latest);
    }

    /** Sends a batch and returns what of it is to be sent again. */
    private List<EventLine> send(List<EventLine> batch) {
        if (batch.size() == 1) {
            sendAlone(batch.get(0));
            return List.of();
        }
        Answer answer = edge.sendBatch(batch.stream().map(EventLine::bytes).toList());
        if (!(answer instanceof Answer.Refused refused)) {
            accept(batch);
            return List.of();
        }
        if (refused.byElement().isEmpty()) {
            batch.forEach(this::sendAlone);
            return List.of();
        }
        return withoutRefused(batch, refused);
    }

    private List<EventLine> withoutRefused(List<EventLine> batch, Answer.Refused refused) {
        List<EventLine> rest = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            String reason = refused.byElement().get(i);
            if (reason == null) {
                rest.add(batch.get(i));
            } else {
                refusals.add(new Refusal(batch.get(i).number(), reason));
            }
        }
        return rest.size() < batch.size() ? rest : sendAllAlone(batch);
    }

    private List<EventLine> sendAllAlone(Collection<EventLine> batch) {
        batch.forEach(this::sendAlone);
        return List.of();
    }

    private void sendAlone(EventLine line) {
        Answer answer = edge.sendOne(line.bytes());
        if (answer instanceof Answer.Refused refused) {
            refusals.add(new Refusal(line.number(), refused.inAll()));
        } else {
            accept(List.of(line));
        }
    }

    private void accept(List<EventLine> taken) {
        accepted += taken.size();
        taken.forEach(line -> line.time()
                .filter(time -> latest == null || time.isAfter(latest))
                .ifPresent(time -> latest = time));
    }
}
