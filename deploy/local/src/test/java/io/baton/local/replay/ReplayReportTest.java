package io.baton.local.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReplayReportTest {
    @Test
    void accountsForEveryLine() {
        assertThat(String.join("\n", report(figures(0, 0), true).render())).isEqualTo("""
                        Replay of day.ndjson
                        lines read                                        103
                        accepted                                          101
                        refused                                             2
                          line 7: /data/text is required
                          line 64: is not JSON
                        duplicates                                          4
                        cases                                              12
                        triggers                                            7
                          BUTTON                                            2
                          KEYWORD                                           5
                        escalations                                         6
                          kind AUTOMATED                                    4
                          kind FUNCTIONAL                                   6
                          team billing                                      6
                          level L2                                          6
                          priority P2                                       1
                          priority P3                                       5
                          status QUEUED                                     6
                        drafts                                              6
                          ESCALATION_CONFIRMED COMPOSED                     5
                          ESCALATION_CONFIRMED HELD                         1
                        escalations not routed                              0
                        escalations without draft or hold                   0
                        dead letters                                        0
                        seconds                                           2.5
                        events/s                                           40""");
    }

    @Test
    void isCompleteOnlyWhenNothingIsLeft() {
        assertThat(report(figures(0, 0), true).isComplete()).isTrue();
        assertThat(report(figures(1, 0), true).isComplete()).isFalse();
        assertThat(report(figures(0, 1), true).isComplete()).isFalse();
        assertThat(report(figures(0, 0), false).isComplete()).isFalse();
        assertThat(report(figures(0, 0), false).render()).contains("NOT EVERYTHING HAS BEEN PROCESSED");
    }

    private static ReplayReport report(Figures figures, boolean idle) {
        return new ReplayReport(
                "day.ndjson",
                103,
                101,
                List.of(new Refusal(7, "/data/text is required"), new Refusal(64, "is not JSON")),
                4,
                figures,
                idle,
                Duration.ofMillis(2500));
    }

    private static Figures figures(long unrouted, long deadLetters) {
        return new Figures(
                12,
                97,
                sorted(Map.of("KEYWORD", 5L, "BUTTON", 2L)),
                6,
                sorted(Map.of("FUNCTIONAL", 6L, "AUTOMATED", 4L)),
                sorted(Map.of("billing", 6L)),
                sorted(Map.of("L2", 6L)),
                sorted(Map.of("P3", 5L, "P2", 1L)),
                sorted(Map.of("QUEUED", 6L)),
                sorted(Map.of("ESCALATION_CONFIRMED HELD", 1L, "ESCALATION_CONFIRMED COMPOSED", 5L)),
                unrouted,
                0,
                deadLetters);
    }

    private static SortedMap<String, Long> sorted(Map<String, Long> counts) {
        return new TreeMap<>(counts);
    }
}
