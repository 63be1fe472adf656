package io.baton.intake.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseMatchTest {

    @Test
    void coversWhatAsksForTheSameOrMore() {
        CaseMatch important = tiers(Tier.VIP, Tier.ENTERPRISE);

        assertThat(CaseMatch.ANY.covers(important)).isTrue();
        assertThat(important.covers(important)).isTrue();
        assertThat(important.covers(tiers(Tier.VIP))).isTrue();
        assertThat(important.covers(new CaseMatch(
                        Set.of(Tier.VIP), Set.of(Severity.HIGH), Set.of(), Set.of("Acme"), Set.of("billing"))))
                .isTrue();
    }

    @Test
    void doesNotCoverWhatAsksForLess() {
        CaseMatch important = tiers(Tier.VIP);

        assertThat(important.covers(tiers(Tier.VIP, Tier.ENTERPRISE))).isFalse();
        assertThat(important.covers(new CaseMatch(Set.of(), Set.of(Severity.HIGH), Set.of(), Set.of(), Set.of())))
                .isFalse();
    }

    /** Of a customer whose tier is not known, no list of tiers says anything. */
    @Test
    void doesNotCoverEveryCaseByNamingEveryValue() {
        assertThat(tiers(Tier.values()).covers(CaseMatch.ANY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "billing.*, billing, true",
        "billing.*, billing.refund, true",
        "billing.*, billing.*, true",
        "billing.*, billing.refund.*, true",
        "billing.*, billings, false",
        "billing.refund.*, billing.*, false",
        "billing, billing, true",
        "billing, billing.*, false",
    })
    void coversIssueTypesBelowAPattern(String wide, String narrow, boolean covers) {
        assertThat(issueType(wide).covers(issueType(narrow))).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "billing, true",
        "billing.*, true",
        "'.*', false",
        "'*', false",
        "bill*, false",
        "a.*.b, false",
        "'', false"
    })
    void knowsIssueTypePatterns(String text, boolean pattern) {
        assertThat(CaseMatch.isIssueTypePattern(text)).isEqualTo(pattern);
    }

    private static CaseMatch tiers(Tier... tiers) {
        return new CaseMatch(Set.of(tiers), Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static CaseMatch issueType(String pattern) {
        return new CaseMatch(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(pattern));
    }
}
