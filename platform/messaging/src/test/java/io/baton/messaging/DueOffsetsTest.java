package io.baton.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class DueOffsetsTest {

    private static final TopicPartition ZERO = new TopicPartition("things", 0);
    private static final TopicPartition ONE = new TopicPartition("things", 1);

    private final DueOffsets due = new DueOffsets();

    @Test
    void asksForOneCommitUntilItIsTaken() {
        assertThat(due.add(ZERO, at(5))).isTrue();
        assertThat(due.add(ONE, at(2))).isFalse();
        assertThat(due.takeAll(Set.of(ZERO, ONE))).isEqualTo(Map.of(ZERO, at(5), ONE, at(2)));
        assertThat(due.add(ZERO, at(6))).isTrue();
    }

    @Test
    void givesTheFurthestOffsetOfAPartition() {
        due.add(ZERO, at(5));
        due.add(ZERO, at(4));
        assertThat(due.takeAll(Set.of(ZERO))).isEqualTo(Map.of(ZERO, at(5)));
    }

    @Test
    void putsBackNothingThatHasMovedOnMeanwhile() {
        due.add(ZERO, at(5));
        Map<TopicPartition, OffsetAndMetadata> failed = due.takeAll(Set.of(ZERO));
        due.add(ZERO, at(9));
        due.putBack(failed);
        assertThat(due.takeAll(Set.of(ZERO))).isEqualTo(Map.of(ZERO, at(9)));
    }

    @Test
    void putsBackNothingBehindWhatWasTakenSince() {
        due.add(ZERO, at(5));
        Map<TopicPartition, OffsetAndMetadata> failedLate = due.takeAll(Set.of(ZERO));
        due.add(ZERO, at(9));
        Map<TopicPartition, OffsetAndMetadata> taken = due.takeAll(Set.of(ZERO));
        due.putBack(failedLate);
        assertThat(due.takeAll(Set.of(ZERO))).isEmpty();
        due.putBack(taken);
        assertThat(due.takeAll(Set.of(ZERO))).isEqualTo(Map.of(ZERO, at(9)));
    }

    @Test
    void putsBackNothingOfAPartitionThatWasSomebodyElsesMeanwhile() {
        due.add(ZERO, at(5));
        Map<TopicPartition, OffsetAndMetadata> failedLate = due.takeAll(Set.of(ZERO));
        due.forget(List.of(ZERO));
        due.putBack(failedLate);
        assertThat(due.takeAll(Set.of(ZERO))).isEmpty();
    }

    @Test
    void dropsWhatIsSomebodyElsesNow() {
        due.add(ZERO, at(5));
        due.add(ONE, at(2));
        due.forget(List.of(ONE));
        assertThat(due.takeAll(Set.of(ZERO, ONE))).isEqualTo(Map.of(ZERO, at(5)));
        due.add(ONE, at(3));
        assertThat(due.takeAll(Set.of(ZERO))).isEmpty();
        assertThat(due.takeAll(Set.of(ZERO, ONE))).isEmpty();
    }

    @Test
    void leavesTheRestDueWhenSomePartitionsAreTaken() {
        due.add(ZERO, at(5));
        due.add(ONE, at(2));
        assertThat(due.take(List.of(ZERO))).isEqualTo(Map.of(ZERO, at(5)));
        assertThat(due.takeAll(Set.of(ZERO, ONE))).isEqualTo(Map.of(ONE, at(2)));
    }

    private static OffsetAndMetadata at(long offset) {
        return new OffsetAndMetadata(offset);
    }
}
