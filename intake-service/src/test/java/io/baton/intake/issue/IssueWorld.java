package io.baton.intake.issue;

import io.baton.embedded.testing.BatonServers;
import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.ContactAgain;
import io.baton.intake.issue.domain.IssueGroup;
import io.baton.intake.issue.domain.IssuePolicy;
import io.baton.intake.issue.domain.WidespreadIssue;
import io.baton.messaging.Lanes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Tables of its own on the real database, and three partitions that a test moves on by hand. */
final class IssueWorld {
    static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    static final int LANES = 3;
    private static final String SOURCE = "https://desk.test";
    static final IssuePolicy POLICY = new IssuePolicy(
            new WidespreadIssue(true, Duration.ofMinutes(15), 3, 2, 7, true),
            new ContactAgain(true, 3, Duration.ofDays(30)));

    private static final List<String> MIGRATIONS = List.of(
            "/db/migration/V202611242100__create_issues.sql", "/db/migration/V202611242200__place_issue_contacts.sql");

    private final IssueContacts contacts = new IssueContacts();
    private final JudgeIssues judge =
            new JudgeIssues(new IssueLanes(new Lanes(LANES)), new DueContacts(), new IssueGroups());
    private final String schema = "issues_" + UUID.randomUUID().toString().replace('-', '_');

    private IssueWorld() {}

    static IssueWorld empty() throws SQLException {
        IssueWorld world = new IssueWorld();
        try (Connection connection = BatonServers.postgres().connect(BatonServers.DATABASE);
                Statement create = connection.createStatement()) {
            create.execute("create schema " + world.schema);
            create.execute("set search_path to " + world.schema);
            for (String migration : MIGRATIONS) {
                create.execute(read(migration));
            }
        }
        return world;
    }

    /** Work in one transaction. */
    @FunctionalInterface
    interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /** A transaction that is not committed yet; nobody waits longer than two seconds for a lock in it. */
    Connection begun() throws SQLException {
        Connection connection = BatonServers.postgres().connect(BatonServers.DATABASE);
        connection.setAutoCommit(false);
        try (Statement set = connection.createStatement()) {
            set.execute("set search_path to " + schema);
            set.execute("set lock_timeout to '2s'");
        }
        return connection;
    }

    <R> R committed(Work<R> work) throws SQLException {
        try (Connection connection = begun()) {
            R result = work.on(connection);
            connection.commit();
            return result;
        }
    }

    void add(boolean historic, Contact... made) throws SQLException {
        committed(connection -> add(connection, historic, made));
    }

    int add(Connection connection, boolean historic, Contact... made) throws SQLException {
        contacts.add(
                connection,
                Arrays.stream(made)
                        .map(contact -> new IssueContacts.Made(
                                contact, SOURCE, historic, contact.openedAt(), contact.openedAt()))
                        .toList());
        return made.length;
    }

    /** A live contact that is known from a moment on; the opening itself reached the log at another. */
    void add(Connection connection, Contact contact, Instant appendedAt, Instant knownAt) throws SQLException {
        contacts.add(connection, List.of(new IssueContacts.Made(contact, SOURCE, false, appendedAt, knownAt)));
    }

    void addOf(String source, Contact... made) throws SQLException {
        committed(connection -> {
            contacts.add(
                    connection,
                    Arrays.stream(made)
                            .map(contact -> new IssueContacts.Made(
                                    contact, source, true, contact.openedAt(), contact.openedAt()))
                            .toList());
            return made.length;
        });
    }

    List<Notice> judge(Connection connection, Reach... reached) throws SQLException {
        return judgeAt(connection, reached).notices();
    }

    JudgeIssues.Seen judgeAt(Connection connection, Reach... reached) throws SQLException {
        return judgeAt(connection, POLICY, reached);
    }

    JudgeIssues.Seen judgeAt(Connection connection, IssuePolicy policy, Reach... reached) throws SQLException {
        return judge.at(connection, List.of(reached), policy);
    }

    /** Some partitions, or all when none is named, come to a tick. */
    List<Notice> tick(Instant moment, int... lanes) throws SQLException {
        List<Notice> notices = new ArrayList<>();
        for (int lane : lanes.length == 0 ? new int[] {0, 1, 2} : lanes) {
            notices.addAll(committed(connection -> judge(connection, Reach.now(lane, moment))));
        }
        return notices;
    }

    List<Notice> end(String source, Instant moment, int... lanes) throws SQLException {
        List<Notice> notices = new ArrayList<>();
        for (int lane : lanes.length == 0 ? new int[] {0, 1, 2} : lanes) {
            notices.addAll(committed(connection -> judge(connection, Reach.end(source, moment, lane, moment))));
        }
        return notices;
    }

    List<Notice> next(Notice resolved) throws SQLException {
        return committed(connection -> judge.next(connection, resolved.data(), resolved.at())).stream()
                .toList();
    }

    int count(String from) throws SQLException {
        return committed(connection -> {
            try (Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery("select count(*) from " + from)) {
                rows.next();
                return rows.getInt(1);
            }
        });
    }

    void execute(String sql) throws SQLException {
        committed(connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.executeUpdate(sql);
            }
        });
    }

    static UUID issue(String issueType) {
        return IssueGroup.issueId("Acme", "card", issueType);
    }

    /** Somebody opens a case, so many minutes after nine. */
    static Contact contact(int number, String customer, double minute) {
        return contact(number, customer, minute, "payment.declined");
    }

    static Contact contact(int number, String customer, double minute, String issueType) {
        return new Contact(
                new UUID(9, number), issue(issueType), customer, NINE.plusMillis(Math.round(minute * 60_000)));
    }

    private static String read(String migration) {
        try (InputStream sql = IssueWorld.class.getResourceAsStream(migration)) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
