package io.baton.metrics.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Emitted;
import io.baton.contracts.EmittedEvents;
import io.baton.contracts.Topics;
import io.baton.contracts.TriggerType;
import io.baton.embedded.LocalPostgres;
import io.baton.messaging.LoggedEvent;
import io.baton.metrics.FoldedFacts;
import io.baton.metrics.SmallDay;
import io.baton.metrics.facts.domain.CaseHistory;
import io.baton.metrics.facts.domain.EscalationFacts.Routing;
import io.baton.metrics.facts.domain.FactEvent;
import io.baton.metrics.facts.domain.Partition;
import io.baton.metrics.facts.domain.PartitionReach;
import io.baton.metrics.facts.domain.Reach;
import io.baton.metrics.facts.domain.Unread;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Facts in a real database. */
class FactsIT {
    private static final String DATABASE = "facts";
    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");
    private static final Clock STANDING = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    static Path directory;

    private static LocalPostgres postgres;
    private static PGSimpleDataSource dataSource;

    @BeforeAll
    static void start() throws SQLException {
        postgres = LocalPostgres.start(directory.resolve("postgres"), 0);
        postgres.createDatabase(DATABASE);
        dataSource = new PGSimpleDataSource();
        dataSource.setUrl(postgres.jdbcUrl(DATABASE));
        dataSource.setUser(LocalPostgres.USER);
        dataSource.setPassword(LocalPostgres.PASSWORD);
        Flyway.configure()
                .dataSource(dataSource)
                .locations("db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() {
        postgres.stop();
    }

    @BeforeEach
    void forgetEverything() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate cases, requests, escalations, surveys, drafts, reaches");
        }
    }

    @Test
    void topicsAreFoldedAtTheSameTimeWithoutWaitingForEachOther() throws SQLException {
        List<Emitted> day = SmallDay.events();
        List<Connection> workers = new ArrayList<>();
        try {
            for (String topic : Topics.ALL) {
                workers.add(impatient());
                FoldEvents.fold(workers.get(workers.size() - 1), decoded(of(topic, day)));
            }
            for (Connection worker : workers) {
                worker.commit();
            }
        } finally {
            for (Connection worker : workers) {
                worker.close();
            }
        }

        assertThat(told(historiesBetween(null, null)))
                .containsExactlyInAnyOrderElementsOf(told(new FoldedFacts(day).histories()));
    }

    @Test
    void aCaseBelongsToTheWindowInWhichItsEscalationWasResolved() throws SQLException {
        List<Emitted> untilThen = SmallDay.escalatedAfterTheResolution().stream()
                .filter(event -> event.time().isBefore(Instant.parse("2026-04-01T12:15:00Z")))
                .toList();
        fold(untilThen);

        assertThat(historiesBetween("2026-04-01T11:30:00Z", "2026-04-01T12:00:00Z"))
                .isEmpty();
        assertThat(historiesBetween("2026-04-01T12:00:00Z", "2026-04-01T12:30:00Z"))
                .extracting(CaseHistory::endedAt)
                .containsExactly(
                        new FoldedFacts(untilThen).historyOf(SmallDay.F).endedAt());
    }

    @Test
    void remembersTheLastAndTheNewestTimeOfAPartition() throws SQLException {
        Emitted newest = atTime("2026-03-29T22:30:00Z");
        Emitted last = atTime("2026-03-28T22:30:00Z");
        Emitted deadLetter = atTime("2026-03-29T00:45:00Z");
        foldAt(10, newest);
        foldAt(20, last);
        foldAt(5, deadLetter);

        assertThat(reach(new Unread.Known(Set.of())).folded())
                .containsExactly(new PartitionReach(new Partition(Topics.CASE_EVENTS, 3), last.time(), newest.time()));
    }

    @Test
    void asksForTheReachOnceInASecond() throws SQLException {
        AtomicInteger asked = new AtomicInteger();
        UnreadPartitions counting = () -> {
            asked.incrementAndGet();
            return new Unread.Unknown();
        };
        DataReach reach = new DataReach(dataSource, counting, STANDING);

        Reach first = reach.now();
        fold(SmallDay.events());

        assertThat(reach.now()).isEqualTo(first);
        assertThat(asked).hasValue(1);
    }

    /** What several topics together tell of a case. */
    private record Told(UUID caseId, Optional<Instant> opened, Optional<Instant> ended, List<Escalated> escalations) {}

    private record Escalated(UUID id, Instant requestedAt, Set<TriggerType> triggers, Routing routing) {}

    private static List<Told> told(List<CaseHistory> histories) {
        return histories.stream()
                .map(history -> new Told(
                        history.caseId(),
                        history.openedAt(),
                        history.endedAt(),
                        history.escalations().stream()
                                .map(each -> new Escalated(
                                        each.escalationId(), each.requestedAt(), each.triggers(), each.routing()))
                                .toList()))
                .toList();
    }

    private static Reach reach(Unread unread) throws SQLException {
        return new DataReach(dataSource, () -> unread, STANDING).now();
    }

    private static void fold(List<Emitted> events) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            FoldEvents.fold(connection, decoded(events));
        }
    }

    private static void foldAt(long appendedAt, Emitted event) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            FoldEvents.fold(connection, List.of(decoded(event, Instant.ofEpochSecond(appendedAt))));
        }
    }

    /** In a transaction that gives up when somebody else is in its way. */
    private static Connection impatient() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '500ms'");
        }
        return connection;
    }

    private static List<CaseHistory> historiesBetween(String from, String to) throws SQLException {
        List<CaseHistory> found = new ArrayList<>();
        new CaseHistories(dataSource)
                .read(from == null ? null : Instant.parse(from), to == null ? null : Instant.parse(to), found::add);
        return found;
    }

    private static List<Emitted> of(String topic, List<Emitted> events) {
        return events.stream().filter(event -> event.topic().equals(topic)).toList();
    }

    private static Emitted atTime(String time) {
        return of(Topics.CASE_EVENTS, SmallDay.events()).stream()
                .filter(event -> event.time().equals(Instant.parse(time)))
                .findFirst()
                .orElseThrow();
    }

    private static List<DecodedEvent> decoded(List<Emitted> events) {
        return events.stream().map(event -> decoded(event, NOW)).toList();
    }

    private static DecodedEvent decoded(Emitted event, Instant appendedAt) {
        return new DecodedEvent(
                new LoggedEvent(EmittedEvents.encode(event), event.topic(), 3, 0, appendedAt), FactEvent.of(event));
    }
}
