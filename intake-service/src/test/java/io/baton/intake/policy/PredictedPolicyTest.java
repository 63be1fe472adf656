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
