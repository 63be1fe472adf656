package io.baton.intake.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.baton.contracts.Channel;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.intake.clock.domain.CaseProfile;
import io.baton.intake.clock.domain.SlaPolicies;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the cases that docs/clocks.md works by hand. */
class ClocksDocumentTest {
    private static final ClocksDocument DOCUMENT = ClocksDocument.read();
    private static final Duration AT_ONCE = Duration.ofSeconds(1);
    private static final Duration NEXT_MONTH = Duration.ofDays(30);
    private static final Pattern LAST_DIGIT = Pattern.compile("\\d(?=\\D*$)");

    static List<WorkedCase> cases() {
        return DOCUMENT.cases();
    }

    static List<ClocksDocument.Choice> choices() {
        return DOCUMENT.choices();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsWorkedByHand(WorkedCase row) {
        check(row, AT_ONCE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutTheSameAsHistory(WorkedCase row) {
        check(row, NEXT_MONTH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void doesNotComeOutAsAnythingElse(WorkedCase row) {
        List<WorkedCase> others = new ArrayList<>();
        altered(row.standing()).forEach(standing -> others.add(row.expecting(standing, row.told())));
        altered(row.told()).forEach(told -> others.add(row.expecting(row.standing(), told)));

        assertThat(others).allSatisfy(other -> assertThat(catchThrowable(() -> check(other, AT_ONCE)))
                .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("choices")
    void hasThePolicyThatIsWritten(ClocksDocument.Choice row) {
        Optional<SlaPolicies.Choice> choice =
                DOCUMENT.policies().currentPolicy().sla().of(profile(row.dimensions()));

        assertThat(choice.map(each -> each.policy().id()).orElse("–")).isEqualTo(row.policy());
        assertThat(choice.map(SlaPolicies.Choice::reason).orElse("–")).isEqualTo(row.because());
    }

    @Test
    void theDocumentHasManyCases() {
        assertThat(DOCUMENT.cases()).hasSizeGreaterThan(75);
        assertThat(DOCUMENT.cases()).extracting(WorkedCase::name).doesNotHaveDuplicates();
        assertThat(DOCUMENT.choices()).hasSizeGreaterThan(7);
        assertThat(DOCUMENT.policies().byVersion()).hasSize(5);
    }

    @Test
    void aTableThatIsNotRunCannotStandThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClocksDocument.of("| case | clock |\n|---|---|\n| opened | due |\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mo 2026-03-02 09:00 opened<br>10:00 somebody; means nothing: somebody",
                "Tu 2026-03-02 09:00 opened; 2026-03-02 is no Tu",
                "09:00 opened; of no day",
                "opened; begins with no time",
                "Mo 2026-03-02 09:00 opened<br>08:00 agent; already",
                "Mo 2026-03-02 09:00 opened<br>10:00 agent, arrives late; already",
                "Su 2026-03-29 02:30 opened; is one of []",
                "Su 2026-10-25 02:30 opened; is one of [+02:00, +01:00]",
                "Mo 2026-03-02 09:00 opened<br>10:00 CALL said to be kept; nobody promised"
            })
    void aLineThatCannotBeReadFails(String happens, String reason) {
        WorkedCase row = WorkedCase.of(List.of("case", "talk, Berlin", happens, "Mo 2026-11-02 09:00", "–", "–"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(row, AT_ONCE))
                .withMessageContaining(reason);
    }

    private static void check(WorkedCase row, Duration delay) {
        WorkedCaseOutcome outcome = WorkedCaseRun.of(row, DOCUMENT.policies(), delay);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(outcome.standing()).as(row.name()).containsExactlyElementsOf(row.expectedStanding());
            softly.assertThat(outcome.told()).as(row.name()).containsExactlyElementsOf(row.expectedTold());
        });
    }

    /** With a line more, and each line in turn left out or with its last digit changed. */
    private static List<List<String>> altered(List<String> lines) {
        List<List<String>> all = new ArrayList<>();
        List<String> more = new ArrayList<>(lines);
        more.add("resolution#9, PAUSED");
        all.add(more);
        for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            all.add(fewer);
            List<String> other = new ArrayList<>(lines);
            other.set(
                    i,
                    LAST_DIGIT
                            .matcher(lines.get(i))
                            .replaceAll(digit -> digit.group().equals("1") ? "2" : "1"));
            all.add(other);
        }
        return all;
    }

    private static CaseProfile profile(String dimensions) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String dimension : dimensions.split(", ")) {
            values.put(dimension.split(" ", 2)[0], dimension.split(" ", 2)[1]);
        }
        CaseProfile profile = new CaseProfile(
                taken(values, "tier", Tier::valueOf),
                taken(values, "severity", Severity::valueOf),
                taken(values, "channel", Channel::valueOf),
                taken(values, "brand", Function.identity()),
                taken(values, "issueType", Function.identity()));
        assertThat(values).as("dimensions that no policy asks for").isEmpty();
        return profile;
    }

    private static <T> T taken(Map<String, String> values, String name, Function<String, T> reader) {
        String value = values.remove(name);
        return value == null ? null : reader.apply(value);
    }
}
