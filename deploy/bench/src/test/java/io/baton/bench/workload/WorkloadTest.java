package io.baton.bench.workload;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.MessagePosted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private static final int SIZE = 20_000;

    @Test
    void isTheSameEveryTime() {
        assertThat(Workload.of("x", SIZE)).isEqualTo(Workload.of("x", SIZE));
    }

    @Test
    void differsBetweenLabelsInTheCaseNumbersAlone() {
        List<WorkEvent> one = Workload.of("one", SIZE);
        List<WorkEvent> two = Workload.of("two", SIZE);

        assertThat(one)
                .extracting(WorkEvent::data)
                .isEqualTo(two.stream().map(WorkEvent::data).toList());
        assertThat(one)
                .extracting(WorkEvent::id)
                .doesNotContainAnyElementsOf(two.stream().map(WorkEvent::id).toList());
    }

    @Test
    void tellsEachCaseInOrderFromItsOpening() {
        Map<String, Integer> next = new HashMap<>();
        for (WorkEvent event : Workload.of("x", SIZE)) {
            assertThat(event.position()).isEqualTo(next.merge(event.subject(), 1, Integer::sum) - 1);
            assertThat(event.data() instanceof CaseOpened).isEqualTo(event.position() == 0);
        }
    }

    @Test
    void hasAboutTwelveEventsACase() {
        long cases = Workload.of("x", SIZE).stream()
                .map(WorkEvent::subject)
                .distinct()
                .count();

        assertThat((double) SIZE / cases).isBetween(10.5, 13.0);
    }

    @Test
    void writesMessagesOfTenToTwentyFiveWords() {
        assertThat(Workload.of("x", SIZE))
                .map(WorkEvent::data)
                .filteredOn(MessagePosted.class::isInstance)
                .allSatisfy(data ->
                        assertThat(((MessagePosted) data).text().split(" ")).hasSizeBetween(10, 25));
    }

    @Test
    void givesEightCasesOfAHundredAReason() {
        assertThat(IntStream.range(0, 100).filter(CaseScript::isEscalated)).hasSize(8);
    }
}
