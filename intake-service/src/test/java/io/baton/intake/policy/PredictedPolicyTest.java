package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class PredictedPolicyTest {

    @Test
    void isOffInTheBundledPolicyAndInOneThatDoesNotNameIt() {
        assertThat(BundledPolicy.get().predicted().isOn()).isFalse();
        assertThat(ReadTriggerPolicy.from(without(), "without").predicted().isOn())
                .isFalse();
    }

    @Test
    void saysHowToGetAModel() {
        List<LocatedProblem> problems = problems("predicted: {enabled: true}");

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo("/predicted/model");
        assertThat(problems.get(0).reason()).contains("POST /v1/trigger-policy/predicted/train");
    }

    @Test
    void refusesAModelThatDoesNotBeatTheBaseRateUnlessItIsForced() {
        List<LocatedProblem> problems = problems(section("enabled: true", "-0.001"));

        assertThat(problems.get(0).pointer()).isEqualTo("/predicted/enabled");
        assertThat(problems.get(0).reason()).contains("skill 0.050, 95 % interval -0.001 to 0.100");
        assertThat(on(section("enabled: true, evenIfUnproven: true", "-0.001"))).isTrue();
        assertThat(on(section("enabled: true", "0.001"))).isTrue();
        assertThat(on(section("enabled: false", "-0.001"))).isFalse();
    }

    @Test
    void checksTheModel() {
        assertThat(problems(section("enabled: true", "0.01").replace("deviation: 0.5", "deviation: 0")))
                .extracting(LocatedProblem::pointer)
                .containsExactly("/predicted/model/weights/0/deviation");
        assertThat(problems(section("enabled: true, threshold: 1", "0.01")))
                .extracting(LocatedProblem::pointer)
                .containsExactly("/predicted/threshold");
    }

    @Test
    void boundsTheNumbersOfTheModel() {
        assertThat(on(section("enabled: true", "0.01")
                        .replace("intercept: 0", "intercept: 1000")
                        .replace("slope: 1.2", "slope: -1000")
                        .replace("offset: 0", "offset: -1000")
                        .replace("weight: 1,", "weight: 1000,")))
                .isTrue();
        assertThat(pointers("intercept: 0", "intercept: 1000.001")).containsExactly("/predicted/model/intercept");
        assertThat(pointers("slope: 1.2", "slope: -1000.001")).containsExactly("/predicted/model/slope");
        assertThat(pointers("offset: 0", "offset: 1e999")).containsExactly("/predicted/model/offset");
        assertThat(pointers("weight: 1,", "weight: -1e999,")).containsExactly("/predicted/model/weights/0/weight");
        assertThat(pointers("weight: 1,", "weight: .nan,")).containsExactly("/predicted/model/weights/0/weight");
        assertThat(pointers("mean: 0.55", "mean: 1e7")).containsExactly("/predicted/model/weights/0/mean");
        assertThat(pointers("deviation: 0.5", "deviation: 1e-9"))
                .containsExactly("/predicted/model/weights/0/deviation");
        assertThat(problems(section("enabled: false", "0.01").replace("slope: 1.2", "slope: 2000"))
                        .get(0)
                        .reason())
                .isEqualTo("must be from -1000 to 1000");
    }

    private static List<String> pointers(String from, String to) {
        return problems(section("enabled: true", "0.01").replace(from, to)).stream()
                .map(LocatedProblem::pointer)
                .toList();
    }

    private static boolean on(String section) {
        return ReadTriggerPolicy.from(without() + section, "test").predicted().isOn();
    }

    private static List<LocatedProblem> problems(String section) {
        return catchThrowableOfType(
                        InvalidPolicyException.class, () -> ReadTriggerPolicy.from(without() + section, "test"))
                .problems();
    }

    private static String section(String switches, String low) {
        return BundledPolicy.PREDICTED.formatted(switches, low);
    }

    private static String without() {
        return BundledPolicy.withoutPredicted();
    }
}
