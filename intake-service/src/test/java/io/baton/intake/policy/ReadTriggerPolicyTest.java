package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadTriggerPolicyTest {
    private static final String BUNDLED = TriggerPolicies.bundled();

    @Test
    void readsTheBundledPolicy() {
        assertThat(ReadTriggerPolicy.from(BUNDLED, "bundled").version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "attempts: 3; attempts: three; /repeatedFailure/attempts must be a whole number",
                "attempts: 3; attempts: 0; /repeatedFailure/attempts must be at least 1",
                "attempts: 3; attemts: 3; /repeatedFailure/attemts is unknown here",
                "times: 3; times: 9; /repeatedFailure/sameAnswer/times must be at most 8",
                "likeness: 0.6; likeness: 0.1; /repeatedFailure/saidAgain/likeness must be between 0.3 and 1",
                "handlers: []; handlers: [{issueTypes: [a]}]; /expertise/handlers/0 must name either a bot or a team",
                "handlers: []; handlers: [{bot: b, team: t, products: [a]}]; /expertise/handlers/0 must name either",
                "handlers: []; 'handlers: [{bot: b, products: [a]}, {bot: b, products: [c]}]'; /expertise/handlers/1 names b a second",
                "handlers: []; handlers: [{team: t}]; /expertise/handlers/0 needs issueTypes or products",
                "handlers: []; handlers: [{team: t, issueTypes: ['*.a']}]; /expertise/handlers/0/issueTypes/0 must be an issue",
                "window: PT1H; window: PT90S; /widespreadIssue/window must be 1 minute to 24 hours",
                "within: P30D; within: P91D; /repeatedFailure/contacts/within must be 1 hour to 90 days",
                "factor: 3; factor: 1001; /widespreadIssue/factor must be at most 1000",
                "factor: 3; factor: 0.5; /widespreadIssue/factor must be at least 1",
                "message: -0.75; message: 0.75; /negativeSentiment/message must be between -1 and 0",
                "tiers: [VIP]; tiers: [GOLD]; /customerValue/tiers/0 must be one of",
                "- phrase: gdpr; - phrase: '$gdpr'; /keyword/keywords/2/phrase uses $gdpr",
                "- phrase: gdpr; - phrase: g.d.p.r; /keyword/keywords/2/phrase has 'g.d.p.r'",
                "- phrase: gdpr; - phrase: gdpr ..9 law; /keyword/keywords/2/phrase has '..9'",
                "- phrase: gdpr; - phrase: '[gdpr]'; /keyword/keywords/2/phrase needs a part that is not optional",
                "- phrase: gdpr; - phrase: '< >'; /keyword/keywords/2/phrase has no words",
                "threshold: 0.25; threshold: 1.5; /explicitRequest/model/threshold must be between 0 and 1",
                "threshold: 0.25; limit: 0.25; /explicitRequest/model/threshold",
                "threshold: 0.25}; threshold: 0.25, about: [help]}; /explicitRequest/model/about has no effect",
                "- $law; - $lax; /legalThreat/model/about/0 uses $lax",
                "currency: USD; ; /customerValue/annualValue needs a currency",
            })
    void saysWhatIsWrongAndWhere(String original, String changed, String reason) {
        assertThat(BUNDLED).contains(original);
        String broken = BUNDLED.replace(original, changed == null ? "" : changed);

        assertThatThrownBy(() -> ReadTriggerPolicy.from(broken, "mine.yaml"))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining("mine.yaml")
                .hasMessageContaining(reason);
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        String broken = BUNDLED.replace("attempts: 3", "attempts: three");
        long line =
                broken.substring(0, broken.indexOf("attempts: three")).lines().count();

        assertThatThrownBy(() -> ReadTriggerPolicy.from(broken, "mine.yaml"))
                .hasMessageContaining("line " + line + ", column 13: /repeatedFailure/attempts");
    }

    @Test
    void namesEverythingThatIsWrong() {
        String broken = BUNDLED.replace("tiers: [VIP]", "tiers: [GOLD]").replace("course: 3", "course: 1");

        assertThatThrownBy(() -> ReadTriggerPolicy.from(broken, "mine.yaml"))
                .hasMessageContaining("/customerValue/tiers/0")
                .hasMessageContaining("/negativeSentiment/course");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a: [1, 2", "a: 1\na: 2", "'a: &x [1]\nb: *x'"})
    void refusesWhatIsNotYamlOfTheAllowedKind(String text) {
        assertThatThrownBy(() -> ReadTriggerPolicy.from(text.replace("\\n", "\n"), "mine.yaml"))
                .isInstanceOf(InvalidPolicyException.class);
    }

    @Test
    void refusesAnEmptyDocument() {
        assertThatThrownBy(() -> ReadTriggerPolicy.from("", "mine.yaml")).isInstanceOf(InvalidPolicyException.class);
    }
}
