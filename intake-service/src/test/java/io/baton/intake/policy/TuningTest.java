package io.baton.intake.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.baton.contracts.Channel;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.intake.detection.domain.CaseTraits;
import io.baton.intake.detection.domain.Finding;
import io.baton.intake.policy.domain.DetectTriggers;
import io.baton.intake.policy.domain.TriggerPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TuningTest {
    private static final String REQUEST = "I want to speak to a manager";
    private static final CaseTraits SOCIAL = new CaseTraits(null, Channel.SOCIAL, null, null);
    private static final CaseTraits VIP = new CaseTraits(Tier.VIP, Channel.CHAT, "acme", null);

    @Test
    void switchesADetectorOffWhereTheConditionsAreMet() {
        TriggerPolicy policy =
                policy("{detector: explicitRequest, when: {channel: [SOCIAL], language: [en]}, enabled: false}");

        assertThat(types(REQUEST, SOCIAL, policy)).isEmpty();
        assertThat(types(REQUEST, VIP, policy)).containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(types(REQUEST, CaseTraits.UNKNOWN, policy)).containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(types("Ich möchte mit einem Mitarbeiter sprechen", SOCIAL, policy))
                .containsExactly(TriggerType.EXPLICIT_REQUEST);
    }

    @Test
    void switchesOnForSomeWhatIsOffForTheRest() {
        String off = bundledWith("{detector: legalThreat, when: {tier: [VIP], brand: [acme]}, enabled: true}")
                .replace("legalThreat:\n  enabled: true", "legalThreat:\n  enabled: false");
        TriggerPolicy policy = ReadTriggerPolicy.from(off, "tuned");

        assertThat(types("I will sue you", VIP, policy)).containsExactly(TriggerType.LEGAL_THREAT);
        assertThat(types("I will sue you", SOCIAL, policy)).isEmpty();
    }

    @Test
    void theFirstThatMatchesCountsAlone() {
        TriggerPolicy policy = policy("{detector: explicitRequest, when: {tier: [VIP]}, threshold: 0.5}, "
                + "{detector: explicitRequest, when: {channel: [CHAT]}, enabled: false}");

        assertThat(types(REQUEST, VIP, policy)).containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(types(REQUEST, new CaseTraits(null, Channel.CHAT, null, null), policy))
                .isEmpty();
    }

    @Test
    void aThresholdIsTheConfidenceFromWhichAFindingCounts() {
        TriggerPolicy policy = policy("{detector: explicitRequest, when: {channel: [SOCIAL]}, threshold: 0.95}, "
                + "{detector: keyword, when: {channel: [SOCIAL]}, threshold: 0.96}");

        assertThat(types(REQUEST, SOCIAL, policy)).containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(types("No more robots, thanks", SOCIAL, policy)).isEmpty();
        assertThat(types("No more robots, thanks", VIP, policy)).containsExactly(TriggerType.EXPLICIT_REQUEST);
        assertThat(types("This is about gdpr", SOCIAL, policy)).isEmpty();
        assertThat(types("This is about gdpr", VIP, policy)).containsExactly(TriggerType.KEYWORD);
    }

    @Test
    void sentimentHasAThresholdOfItsOwn() {
        TriggerPolicy policy = policy("{detector: negativeSentiment, when: {tier: [VIP]}, threshold: -0.3}, "
                + "{detector: negativeSentiment, when: {channel: [SOCIAL]}, enabled: false}");

        assertThat(types("This is a bit disappointing", VIP, policy)).containsExactly(TriggerType.NEGATIVE_SENTIMENT);
        assertThat(types("This is a bit disappointing", CaseTraits.UNKNOWN, policy))
                .isEmpty();
        assertThat(types("You are useless and I am furious!!", CaseTraits.UNKNOWN, policy))
                .containsExactly(TriggerType.NEGATIVE_SENTIMENT);
        assertThat(types("You are useless and I am furious!!", SOCIAL, policy)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{detector: explicit, when: {tier: [VIP]}, enabled: false}; /overrides/0/detector must be one of",
                "{detector: keyword, when: {tier: [VIP]}}; /overrides/0 changes nothing",
                "{detector: keyword, when: {}, enabled: false}; /overrides/0/when names nothing",
                "{detector: keyword, enabled: false}; /overrides/0/when",
                "{detector: keyword, when: {tier: [GOLD]}, enabled: false}; /overrides/0/when/tier/0",
                "{detector: keyword, when: {language: [German]}, enabled: false}; /overrides/0/when/language/0",
                "{detector: keyword, when: {team: [a]}, enabled: false}; /overrides/0/when/team is unknown",
                "{detector: keyword, when: {tier: [VIP]}, threshold: 1.1}; /overrides/0/threshold must be between 0 and 1",
                "{detector: negativeSentiment, when: {tier: [VIP]}, threshold: 0.1}; /overrides/0/threshold must be between -1",
                "'{detector: keyword, when: {tier: [VIP]}, enabled: true}, {detector: keyword, when: {tier: [VIP],"
                        + " brand: [a]}, enabled: false}'; /overrides/1/when is never reached",
            })
    void saysWhatIsWrongAndWhere(String override, String reason) {
        assertThatThrownBy(() -> policy(override))
                .isInstanceOf(InvalidPolicyException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void namesLanguagesThatHaveNoPhrases() {
        String broken = bundledWith("").replace("languages: [de, es, fr, pt, it]", "languages: [de, nl]");

        assertThatThrownBy(() -> ReadTriggerPolicy.from(broken, "tuned"))
                .hasMessageContaining("/explicitRequest/languages/1 'nl' has no phrases");
    }

    private static List<TriggerType> types(String text, CaseTraits traits, TriggerPolicy policy) {
        return DetectTriggers.in(text, traits, List.of(), policy).findings().stream()
                .map(Finding::type)
                .toList();
    }

    private static TriggerPolicy policy(String overrides) {
        return ReadTriggerPolicy.from(bundledWith(overrides), "tuned");
    }

    private static String bundledWith(String overrides) {
        return TriggerPolicies.bundled().replace("overrides: []", "overrides: [" + overrides + "]");
    }
}
