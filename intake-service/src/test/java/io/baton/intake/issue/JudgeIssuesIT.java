package io.baton.intake.issue;

import static io.baton.intake.issue.IssueWorld.NINE;
import static io.baton.intake.issue.IssueWorld.contact;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.TriggerType;
import io.baton.embedded.testing.BatonServers;
import io.baton.intake.issue.domain.Contact;
import io.baton.intake.issue.domain.ContactAgain;
import io.baton.intake.issue.domain.IssuePolicy;
import io.baton.intake.issue.domain.WidespreadIssue;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issues over partitions that are read at different speeds, on the real database. */
@QuarkusTest
@WithTestResource(
        value = BatonServers.class,
        scope = TestResourceScope.GLOBAL,
        initArgs = @ResourceArg(name = "schema", value = "intake"))
class JudgeIssuesIT {
    private IssueWorld world;

    @BeforeEach
    void start() throws SQLException {
        world = IssueWorld.empty();
    }

    @Test
    void aPartitionThatStandsStillDelaysTheVerdictAndNothingElse() throws SQLException {
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        world.tick(at(0));
        assertThat(world.tick(at(10), 0, 1)).isEmpty();

        try (Connection open = world.begun()) {
            assertThat(world.judge(open, Reach.now(0, at(11)))).isEmpty();
            assertThat(world.tick(at(11), 1)).isEmpty();
        }

        assertThat(told(world.tick(at(20), 2))).containsExactly("1 leads 3", "2 joins 3", "3 joins 3");
        assertThat(world.tick(at(21))).isEmpty();
    }

    @Test
    void nobodyWaitsAtATickForOneWhoJudges() throws SQLException {
        world.tick(at(0));
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        world.tick(at(5), 1, 2);
        try (Connection judging = world.begun()) {
            List<Notice> seen = world.judge(judging, Reach.now(0, at(5)));
            assertThat(told(seen)).contains("1 leads 3");

            world.add(false, contact(4, "d", 2.5));
            assertThat(world.tick(at(6), 1, 2)).isEmpty();
            judging.commit();
        }
        assertThat(told(world.tick(at(6), 0))).containsExactly("4 joins 3");
    }

    @Test
    void whatIsBeingWrittenWhileItsSlotIsJudgedIsJudgedAfterwards() throws SQLException {
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        try (Connection writing = world.begun()) {
            world.add(writing, false, contact(4, "d", 2.1));
            assertThat(told(world.tick(at(5)))).containsExactly("1 leads 3", "2 joins 3", "3 joins 3");
            writing.commit();
        }
        assertThat(told(world.tick(at(6)))).containsExactly("4 joins 3");
    }

    @Test
    void whatIsBeingChangedWhileItsSlotIsJudgedIsJudgedAfterwards() throws SQLException {
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        try (Connection writing = world.begun()) {
            world.add(writing, false, contact(3, "a", 2));
            assertThat(world.tick(at(5))).isEmpty();
            writing.commit();
        }
        assertThat(world.tick(at(6))).as("two customers").isEmpty();
    }

    /** Two instances come to the end of their partitions at the same moment, some twenty times. */
    @Test
    void theLastOfThoseWhoEndTogetherJudgesForAll() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                String source = "round " + round;
                CyclicBarrier together = new CyclicBarrier(2);
                int first = 100 * round;
                String issue = "issue." + round;
                Future<List<Notice>> one = instances.submit(ending(together, source, issue, first, 0, 1));
                Future<List<Notice>> other = instances.submit(ending(together, source, issue, first + 50, 2));
                List<Notice> notices = new ArrayList<>(one.get(30, TimeUnit.SECONDS));
                notices.addAll(other.get(30, TimeUnit.SECONDS));

                assertThat(notices).filteredOn(notice -> notice.data().leads()).hasSize(1);
                assertThat(notices).hasSize(8);
            }
        } finally {
            instances.shutdownNow();
        }
    }

    private Callable<List<Notice>> ending(
            CyclicBarrier together, String source, String issue, int first, int... lanes) {
        Contact[] made = IntStream.range(0, 4)
                .mapToObj(i -> contact(first + i, source + first + i, i, issue))
                .toArray(Contact[]::new);
        Reach[] ends = Arrays.stream(lanes)
                .mapToObj(lane -> Reach.end(source, at(10), lane, at(10)))
                .toArray(Reach[]::new);
        return () -> world.committed(connection -> {
            world.add(connection, true, made);
            await(together);
            return world.judge(connection, ends);
        });
    }

    @Test
    void anEarlierReplayDoesNotEndALaterOne() throws SQLException {
        world.end("march", at(60 * 24 * 28));
        world.add(true, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        assertThat(world.end("april", at(10), 0)).isEmpty();
        world.add(true, contact(4, "d", -1));
        assertThat(told(world.end("april", at(10), 1, 2)))
                .containsExactly("1 joins 3", "2 joins 3", "3 joins 3", "4 leads 3");
    }

    @Test
    void historyIsJudgedInPartsOfWhichEachSaysWhetherThereIsMore() throws SQLException {
        Contact[] many = IntStream.range(0, 501)
                .mapToObj(i -> contact(i, "customer " + i, i / 60.0))
                .toArray(Contact[]::new);
        world.add(true, many);
        world.end("month", at(60), 0, 1);
        Reach end = Reach.end("month", at(60), 2, at(60));
        JudgeIssues.Seen first = world.committed(connection -> world.judgeAt(connection, end));
        JudgeIssues.Seen rest = world.committed(connection -> world.judgeAt(connection, end));

        assertThat(first.isMore()).isTrue();
        assertThat(rest.isMore()).isFalse();
        assertThat(first.notices().size() + rest.notices().size()).isEqualTo(501);
        assertThat(first.notices()).filteredOn(notice -> notice.data().leads()).hasSize(1);
    }

    @Test
    void whatNothingIsAskedAboutIsJudgedAtOnce() throws SQLException {
        Contact[] many = IntStream.range(0, 1_201)
                .mapToObj(i -> contact(i, "customer " + i, i / 60.0))
                .toArray(Contact[]::new);
        world.add(true, many);
        world.end("month", at(60), 0, 1);
        Reach end = Reach.end("month", at(60), 2, at(60));
        IssuePolicy off = new IssuePolicy(WidespreadIssue.OFF, ContactAgain.OFF);
        JudgeIssues.Seen seen = world.committed(connection -> world.judgeAt(connection, off, end));

        assertThat(seen.notices()).isEmpty();
        assertThat(seen.isMore()).isFalse();
        assertThat(world.count("issue_contacts where not judged")).isZero();
    }

    /** However the partitions overtake each other, and however the work is cut. */
    @Test
    void theOrderInWhichPartitionsAreReadDoesNotMatter() throws SQLException {
        List<Contact> made = someHours(new Random(7));
        world.add(false, made.toArray(Contact[]::new));
        Set<String> inOrder = told(world.tick(at(400)));
        assertThat(inOrder).filteredOn(told -> told.contains("leads")).hasSizeBetween(3, 40);
        assertThat(inOrder).anyMatch(told -> told.contains("again"));

        for (int seed = 0; seed < 8; seed++) {
            assertThat(interleaved(made, new Random(seed))).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private static List<Contact> someHours(Random random) {
        List<Contact> made = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            double minute = random.nextInt(3) * 100 + random.nextDouble() * 25;
            made.add(contact(i, "customer " + random.nextInt(60), minute, "issue." + random.nextInt(5)));
        }
        return made;
    }

    /** Each partition reads its own cases in the order of the log, with ticks between; which one goes on is by chance. */
    private static Set<String> interleaved(List<Contact> made, Random random) throws SQLException {
        IssueWorld world = IssueWorld.empty();
        Set<String> told = new TreeSet<>();
        int[] minutes = new int[IssueWorld.LANES];
        while (Arrays.stream(minutes).anyMatch(minute -> minute < 400)) {
            int lane = random.nextInt(IssueWorld.LANES);
            int from = minutes[lane];
            int to = Math.min(400, from + 1 + random.nextInt(60));
            minutes[lane] = to;
            Contact[] read = made.stream()
                    .filter(contact -> contact.caseId().getLeastSignificantBits() % IssueWorld.LANES == lane)
                    .filter(contact -> !contact.openedAt().isBefore(at(from))
                            && contact.openedAt().isBefore(at(to)))
                    .toArray(Contact[]::new);
            told.addAll(told(world.committed(connection -> {
                world.add(connection, false, read);
                return world.judge(connection, Reach.now(lane, at(to)));
            })));
        }
        return told;
    }

    /** Some are late; one of them would make one group of two, had it been known at the verdict on the second. */
    @Test
    void whoComesLateIsCountedTheSameHoweverTwoPartitionsAreRead() throws SQLException {
        List<Late> log = List.of(
                new Late(contact(3, "a", 0), 0.1),
                new Late(contact(6, "b", 2), 2.1),
                new Late(contact(9, "c", 4), 4.1),
                new Late(contact(1, "d", 0.5), 9),
                new Late(contact(12, "e", 22), 22.1),
                new Late(contact(15, "f", 23), 23.1),
                new Late(contact(4, "g", 12), 26.5),
                new Late(contact(7, "a", 6), 26),
                new Late(contact(18, "h", 24), 24.1));
        Set<String> inOrder = read(log, new int[] {0, 1}, 1);
        assertThat(inOrder).filteredOn(told -> told.contains("leads")).containsExactly("12 leads 3", "3 leads 3");
        assertThat(inOrder).contains("1 joins 3", "4 joins 3");

        for (int step : new int[] {1, 3, 7, 40}) {
            assertThat(read(log, new int[] {0, 1}, step)).as("step %d", step).isEqualTo(inOrder);
            assertThat(read(log, new int[] {1, 0}, step))
                    .as("other first, %d", step)
                    .isEqualTo(inOrder);
        }
        for (int seed = 0; seed < 20; seed++) {
            assertThat(readByChance(log, new Random(seed))).as("seed %d", seed).isEqualTo(inOrder);
        }
    }

    private record Late(Contact contact, double appended) {
        int lane() {
            return (int) (contact.caseId().getLeastSignificantBits() % IssueWorld.LANES);
        }

        Instant appendedAt() {
            return NINE.plusMillis(Math.round(appended * 60_000));
        }
    }

    private static Set<String> read(List<Late> log, int[] lanes, int step) throws SQLException {
        IssueWorld world = IssueWorld.empty();
        world.tick(at(40), 2);
        Set<String> told = new TreeSet<>();
        for (int minute = 0; minute < 40; minute += step) {
            for (int lane : lanes) {
                told.addAll(told(part(world, log, lane, minute, Math.min(40, minute + step))));
            }
        }
        return told;
    }

    private static Set<String> readByChance(List<Late> log, Random random) throws SQLException {
        IssueWorld world = IssueWorld.empty();
        world.tick(at(40), 2);
        Set<String> told = new TreeSet<>();
        int[] minutes = new int[2];
        while (minutes[0] < 40 || minutes[1] < 40) {
            int lane = random.nextInt(2);
            int from = minutes[lane];
            minutes[lane] = Math.min(40, from + 1 + random.nextInt(15));
            told.addAll(told(part(world, log, lane, from, minutes[lane])));
        }
        return told;
    }

    /** A partition is read from one minute of the log to another. */
    private static List<Notice> part(IssueWorld world, List<Late> log, int lane, int from, int to) throws SQLException {
        return world.committed(connection -> {
            for (Late late : log) {
                if (late.lane() == lane && late.appended() >= from && late.appended() < to) {
                    world.add(connection, late.contact(), late.appendedAt(), late.appendedAt());
                }
            }
            return world.judge(connection, Reach.now(lane, at(to)));
        });
    }

    @Test
    void aCaseThatTurnsLiveIsJudgedAtTicks() throws SQLException {
        world.add(true, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        assertThat(world.tick(at(5))).isEmpty();
        for (int number = 1; number <= 3; number++) {
            Contact turned = contact(number, "abc".substring(number - 1, number), number - 1);
            world.committed(connection -> {
                world.add(connection, turned, turned.openedAt(), at(8));
                return turned;
            });
        }
        assertThat(told(world.tick(at(8)))).as("their minute is not over").isEmpty();
        assertThat(told(world.tick(at(9)))).containsExactly("1 leads 3", "2 joins 3", "3 joins 3");
    }

    @Test
    void historyOfAnotherSourceDoesNotCount() throws SQLException {
        world.addOf("one", contact(1, "a", 0), contact(2, "b", 1));
        world.addOf("other", contact(3, "c", 2));
        assertThat(world.end("march", at(10))).isEmpty();
        world.addOf("one", contact(4, "d", 3));
        assertThat(told(world.end("april", at(10)))).containsExactly("1 leads 3", "2 joins 3", "4 joins 3");
    }

    @Test
    void historyThatIsBeingChangedAtItsEndIsLeftForTheContinuedMark() throws SQLException {
        world.add(true, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        world.end("march", at(10), 0, 1);
        Reach end = Reach.end("march", at(10), 2, at(10));
        try (Connection writing = world.begun()) {
            world.add(writing, true, contact(3, "d", 2));
            JudgeIssues.Seen first = world.committed(connection -> world.judgeAt(connection, end));
            assertThat(first.isMore()).isTrue();
            writing.commit();
        }
        JudgeIssues.Seen rest = world.committed(connection -> world.judgeAt(connection, end));
        assertThat(rest.isMore()).isFalse();
        assertThat(told(rest.notices())).contains("1 leads 3");
    }

    @Test
    void whatIsUsualIsThatOfDaysOfWhichAnythingIsKnown() throws SQLException {
        int day = -24 * 60;
        world.add(true, contact(10, "x", day), contact(11, "y", day + 1), contact(12, "z", 5 * day - 300, "other"));
        world.end("history", at(-60));
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        // Two customers a day before and none five days before: one is usual.
        assertThat(world.tick(at(10)))
                .filteredOn(notice -> notice.data().leads())
                .singleElement()
                .satisfies(notice -> assertThat(notice.data().usual()).isEqualTo(1));
    }

    @Test
    void theNextCaseLeadsWhenTheFirstHasBeenResolved() throws SQLException {
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        Notice lead = world.tick(at(10)).get(0);
        List<Notice> second = world.next(lead);
        assertThat(told(second)).containsExactly("2 leads 3");
        assertThat(second.get(0).data().about()).isEqualTo(lead.data().about());
        assertThat(world.next(lead)).as("told again").isEmpty();
        List<Notice> third = world.next(second.get(0));
        assertThat(told(third)).containsExactly("3 leads 3");
        assertThat(world.next(third.get(0))).isEmpty();

        world.add(false, contact(4, "d", 12), contact(5, "e", 12.1));
        assertThat(told(world.tick(at(15)))).containsExactly("4 leads 3", "5 joins 3");
    }

    @Test
    void oneWhoComesLateDoesNotLead() throws SQLException {
        world.add(false, contact(1, "a", 1), contact(2, "b", 1), contact(3, "c", 2));
        world.tick(at(10));
        world.add(false, contact(4, "d", 0));
        assertThat(world.tick(at(11))).isEmpty();
        world.add(false, contact(5, "e", 2.5), contact(6, "f", 0.5));
        assertThat(told(world.tick(at(12))))
                .contains("5 joins 3", "4 joins 3", "6 joins 3")
                .noneMatch(told -> told.contains("leads"));
    }

    @Test
    void theThirdContactOfACustomerAboutAnIssueIsTold() throws SQLException {
        double day = 24 * 60;
        world.add(
                false,
                contact(1, "a", -39 * day),
                contact(2, "a", -20 * day),
                contact(3, "b", -10 * day),
                contact(4, "a", -9 * day, "other"),
                contact(5, "a", -8 * day),
                contact(6, "a", -1));
        assertThat(told(world.tick(at(10)))).containsExactly("6 again 3");
        world.add(false, contact(7, "a", 9));
        assertThat(told(world.tick(at(20)))).as("the fourth").isEmpty();
    }

    @Test
    void contactsAreForgottenWhenNobodyNeedsThem() throws SQLException {
        world.add(false, contact(1, "a", 0), contact(2, "b", 1), contact(3, "c", 2));
        world.add(true, contact(4, "d", 2, "other"));
        world.tick(at(10));
        world.execute("update issue_contacts set added_at = opened_at");
        Instant needed = at(10).plus(IssueWorld.POLICY.remembered());
        world.tick(needed, 0, 1);
        assertThat(world.count("issue_contacts"))
                .as("a partition has not come so far")
                .isEqualTo(4);
        world.tick(needed.minus(Duration.ofHours(1)), 2);
        assertThat(world.count("issue_contacts")).isEqualTo(4);

        world.tick(needed, 2);
        assertThat(world.count("issue_contacts")).isZero();
        assertThat(world.count("issue_members")).isZero();
        assertThat(world.count("issue_groups")).isZero();
    }

    private static Instant at(int minute) {
        return NINE.plus(Duration.ofMinutes(minute));
    }

    /** The number of the case, what it is told, and of how many. */
    private static Set<String> told(Collection<Notice> notices) {
        Set<String> told = new TreeSet<>();
        for (Notice notice : notices) {
            boolean again = notice.data().type() == TriggerType.REPEATED_FAILURE;
            String what = again ? "again" : notice.data().leads() ? "leads" : "joins";
            told.add(notice.data().caseId().getLeastSignificantBits() + " " + what + " "
                    + notice.data().count());
        }
        return told;
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
