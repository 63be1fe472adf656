package io.baton.messaging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What happens to a batch within one transaction. */
final class BatchTransaction {

    private final SeenEvents seen;
    private final Delivery delivery;
    private final DeadLetters deadLetters;
    private final Lanes lanes;

    BatchTransaction(SeenEvents seen, Delivery delivery, DeadLetters deadLetters, Lanes lanes) {
        this.seen = seen;
        this.delivery = delivery;
        this.deadLetters = deadLetters;
        this.lanes = lanes;
    }

    /** Filters, handles and stores; the caller commits. */
    Outcome run(Connection connection, List<Arrival> arrivals, BatchHandler handler) throws SQLException {
        List<Arrival> fresh = freshOf(connection, arrivals, handler);
        List<LoggedEvent> events =
                fresh.stream().filter(Arrival::isReadable).map(Arrival::event).toList();
        CollectedOutgoing outgoing = new CollectedOutgoing(lanes, events);
        if (!events.isEmpty()) {
            handler.handle(events, outgoing);
        }
        int dead = addDeadLetters(fresh, outgoing);
        Delivery.Sending sending = delivery.store(connection, outgoing.records());
        return new Outcome(arrivals.size(), arrivals.size() - fresh.size(), dead, sending);
    }

    /** Marks an event that cannot be handled as seen and stores its dead letter, both or none. */
    Outcome giveUp(Connection connection, Arrival arrival, Throwable fault) throws SQLException {
        CollectedOutgoing outgoing = new CollectedOutgoing(lanes, List.of());
        int fresh = markNew(connection, List.of(arrival)).size();
        if (fresh == 1) {
            outgoing.add(deadLetters.failed(arrival.record(), fault));
        }
        return new Outcome(1, 1 - fresh, fresh, delivery.store(connection, outgoing.records()));
    }

    /** The first occurrence of each event that was not seen before, and all that are not remembered. */
    private List<Arrival> freshOf(Connection connection, List<Arrival> arrivals, BatchHandler handler)
            throws SQLException {
        Predicate<Arrival> remembered = arrival -> !arrival.isReadable() || handler.isRemembered(arrival.event());
        Set<UUID> unseen =
                markNew(connection, arrivals.stream().filter(remembered).toList());
        List<Arrival> fresh = new ArrayList<>(arrivals.size());
        for (Arrival arrival : arrivals) {
            if (!remembered.test(arrival) || unseen.remove(arrival.key())) {
                fresh.add(arrival);
            }
        }
        return fresh;
    }

    private Set<UUID> markNew(Connection connection, List<Arrival> arrivals) throws SQLException {
        return arrivals.isEmpty()
                ? new HashSet<>()
                : seen.markNew(connection, arrivals.stream().map(Arrival::key).toList());
    }

    private int addDeadLetters(List<Arrival> fresh, CollectedOutgoing outgoing) {
        int dead = 0;
        for (Arrival arrival : fresh) {
            Optional<ProducerRecord<byte[], byte[]>> letter = deadLetterOf(arrival, outgoing);
            letter.ifPresent(outgoing::add);
            dead += letter.isPresent() ? 1 : 0;
        }
        return dead;
    }

    private Optional<ProducerRecord<byte[], byte[]>> deadLetterOf(Arrival arrival, CollectedOutgoing outgoing) {
        if (!arrival.isReadable()) {
            return Optional.of(deadLetters.failed(arrival.record(), arrival.defect()));
        }
        return outgoing.rejectionOf(arrival.event()).map(reason -> deadLetters.rejected(arrival.record(), reason));
    }

    /** What became of a batch, and what is to be sent after the commit. */
    record Outcome(int events, int duplicates, int deadLetters, Delivery.Sending sending) {}
}
