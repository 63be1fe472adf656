package io.baton.intake.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.intake.clock.domain.SlaExamples;
import io.baton.intake.policy.BundledPolicy;
import io.baton.intake.policy.domain.PolicyVersions;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacedMarkTest {
    private static final TriggerPolicy POLICY =
            BundledPolicy.with(SlaExamples.tenMinutes()).currentPolicy();
    private static final PolicyVersions VERSIONS = new PolicyVersions(Map.of(1, POLICY, 2, POLICY), 1);

    @Test
    void marksInARowUnderOneVersionAreJudgedTogether() {
        assertThat(lengths(1, 1, 2, 1, 1, 1)).containsExactly(2, 1, 3);
        assertThat(lengths(1)).containsExactly(1);
        assertThat(lengths()).isEmpty();
    }

    @Test
    void theyKeepTheirOrder() {
        List<PlacedMark> marks = marks(1, 2, 2, 1);
        assertThat(PlacedMark.runs(marks).stream().flatMap(List::stream).toList())
                .isEqualTo(marks);
    }

    private static List<Integer> lengths(int... versions) {
        return PlacedMark.runs(marks(versions)).stream().map(List::size).toList();
    }

    private static List<PlacedMark> marks(int... versions) {
        LogRecords log = new LogRecords(1);
        IntStream.range(0, versions.length).forEach(minute -> log.ticked(minute, 0));
        return IntStream.range(0, versions.length)
                .mapToObj(i -> new PlacedMark(
                        0,
                        ((LogEntry.Marked) LogEntry.of(log.all().get(i))).mark(),
                        VERSIONS.at(versions[i]),
                        log.all().get(i)))
                .toList();
    }
}
