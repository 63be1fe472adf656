package io.baton.metrics.facts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final List<String> BOTH = List.of("cases", "escalations");
    private static final Partition CASES_0 = new Partition("cases", 0);
    private static final Partition CASES_1 = new Partition("cases", 1);
    private static final Partition ESCALATIONS_0 = new Partition("escalations", 0);
    private static final Partition DRAFTS_0 = new Partition("drafts", 0);

    private static final List<PartitionReach> FOLDED = List.of(
            new PartitionReach(CASES_0, at(10), at(10)),
            new PartitionReach(CASES_1, at(30), at(35)),
            new PartitionReach(ESCALATIONS_0, at(20), at(20)),
            new PartitionReach(DRAFTS_0, at(40), at(40)));

    @Test
    void reachesTheNewestTimeOfAnyTopicWhenNothingIsUnread() {
        assertThat(new Reach(FOLDED, unread()).through(BOTH)).contains(at(40));
    }

    @Test
    void stopsAtTheLastRecordOfThePartitionThatIsBehindThoughItIsNotTheNewest() {
        assertThat(new Reach(FOLDED, unread(CASES_1)).through(BOTH)).contains(at(30));
    }

    @Test
    void stopsAtTheEarliestOfThePartitionsThatAreBehind() {
        assertThat(new Reach(FOLDED, unread(CASES_1, ESCALATIONS_0)).through(BOTH))
                .contains(at(20));
    }

    @Test
    void isNotHeldBackByATopicThatIsNotDrawnOn() {
        assertThat(new Reach(FOLDED, unread(DRAFTS_0)).through(BOTH)).contains(at(40));
    }

    @Test
    void promisesNothingWhileAPartitionIsUnreadFromTheStart() {
        Partition unseen = new Partition("cases", 2);

        assertThat(new Reach(FOLDED, unread(unseen, CASES_1)).through(BOTH)).isEmpty();
        assertThat(new Reach(FOLDED, unread(unseen)).through(List.of("escalations")))
                .contains(at(40));
    }

    @Test
    void takesEveryPartitionForUnreadWhenTheLogDoesNotAnswer() {
        assertThat(new Reach(FOLDED, new Unread.Unknown()).through(BOTH)).contains(at(10));
    }

    @Test
    void reachesNowhereBeforeTheFirstEvent() {
        assertThat(new Reach(List.of(), unread()).through(BOTH)).isEmpty();
        assertThat(new Reach(List.of(), new Unread.Unknown()).through(BOTH)).isEmpty();
    }

    private static Unread unread(Partition... partitions) {
        return new Unread.Known(Set.of(partitions));
    }

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }
}
