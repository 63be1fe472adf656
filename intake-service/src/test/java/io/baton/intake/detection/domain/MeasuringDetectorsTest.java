package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import io.baton.contracts.contact.ApprovalNeeded;
import io.baton.contracts.contact.EscalationAsked;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The detectors that measure instead of reading words. */
class MeasuringDetectorsTest {

    @Nested
    class Asking {
        private final AskedDetector detector =
                new AskedDetector(EnumSet.of(TriggerType.BUTTON, TriggerType.BOT_HANDOVER));

        @Test
        void tellsButtonAndBotApart() {
            assertThat(detector.in(new EscalationAsked(AuthorKind.CUSTOMER, "pressed it", null)))
                    .hasValueSatisfying(finding -> {
                        assertThat(finding.type()).isEqualTo(TriggerType.BUTTON);
                        assertThat(finding.evidence()).isEqualTo("the customer asked: pressed it");
                    });
            assertThat(detector.in(new EscalationAsked(AuthorKind.BOT, null, "billing")))
                    .hasValueSatisfying(finding -> {
                        assertThat(finding.type()).isEqualTo(TriggerType.BOT_HANDOVER);
                        assertThat(finding.evidence()).isEqualTo("the bot handed over for billing");
                    });
        }

        @Test
        void isSilentWhenSwitchedOff() {
            assertThat(detector.in(new EscalationAsked(AuthorKind.AGENT, "too hard", null)))
                    .isEmpty();
        }
    }

    @Nested
    class Authority {
        private final AuthorityLimit detector = new AuthorityLimit(true);

        @Test
        void showsAmountAndLimit() {
            assertThat(evidence("577.00", "100")).isEqualTo("refund: 577 USD over the limit of 100 USD");
        }

        @Test
        void isSilentUpToTheLimit() {
            assertThat(detector.in(approval("100.00", "100"), "e-1")).isEmpty();
        }

        @Test
        void firesOneCentAboveTheLimit() {
            assertThat(detector.in(approval("100.01", "100"), "e-1")).isPresent();
        }

        @Test
        void firesWhenNoLimitOrNoAmountIsKnown() {
            assertThat(evidence("5", null)).isEqualTo("refund: 5 USD, and no limit is known");
            assertThat(evidence(null, "100")).isEqualTo("refund of an unknown amount needs approval");
        }

        @Test
        void comparesInWhateverCurrencyBothAreIn() {
            assertThat(detector.in(
                            new ApprovalNeeded(
                                    "refund", new BigDecimal("90000"), "JPY", new BigDecimal("100000"), null),
                            "e-1"))
                    .isEmpty();
            assertThat(detector.in(
                            new ApprovalNeeded(
                                    "refund", new BigDecimal("100001"), "JPY", new BigDecimal("100000"), null),
                            "e-1"))
                    .hasValueSatisfying(finding -> assertThat(finding.evidence())
                            .isEqualTo("refund: 100001 JPY over the limit of 100000 JPY"));
            assertThat(detector.in(
                            new ApprovalNeeded("refund", new BigDecimal("0.01"), null, BigDecimal.ZERO, null), "e-1"))
                    .hasValueSatisfying(
                            finding -> assertThat(finding.evidence()).isEqualTo("refund: 0.01 over the limit of 0"));
        }

        private String evidence(String amount, String limit) {
            return detector.in(approval(amount, limit), "e-1").orElseThrow().evidence();
        }

        private ApprovalNeeded approval(String amount, String limit) {
            return new ApprovalNeeded(
                    "refund",
                    amount == null ? null : new BigDecimal(amount),
                    "USD",
                    limit == null ? null : new BigDecimal(limit),
                    null);
        }
    }

    @Nested
    class Failures {
        private final RepeatedFailure detector =
                new RepeatedFailure(true, 3, new SameAnswer(true, 3, 0.8), new SaidAgain(true, 0.6));

        @Test
        void countsAndListsWhatWasTried() {
            assertThat(detector.in(List.of("restart", "reset", "reinstall")))
                    .hasValueSatisfying(finding ->
                            assertThat(finding.evidence()).isEqualTo("3 failed attempts: restart, reset, reinstall"));
        }

        @Test
        void isSilentBelowItsNumber() {
            assertThat(detector.in(List.of("restart", "reset"))).isEmpty();
        }
    }

    @Nested
    class Value {
        private final CustomerValue detector = new CustomerValue(
                true,
                Set.of(Tier.VIP),
                new BigDecimal("100000"),
                "USD",
                Set.of(Severity.HIGH, Severity.CRITICAL),
                -0.5);

        @Test
        void isSilentForAnImportantCustomerWithAnOrdinaryCase() {
            assertThat(detector.in(customer(Tier.VIP, "500000", "USD"), Severity.NORMAL, 0.4))
                    .isEmpty();
        }

        @Test
        void isSilentForAnOrdinaryCustomerWithASeriousCase() {
            assertThat(detector.in(customer(Tier.STANDARD, "99999.99", "USD"), Severity.CRITICAL, -0.9))
                    .isEmpty();
        }

        @Test
        void joinsWorthAndTrouble() {
            assertThat(detector.in(customer(Tier.VIP, "100000", "USD"), Severity.HIGH, -0.5))
                    .hasValueSatisfying(finding -> assertThat(finding.evidence())
                            .isEqualTo("customer tier VIP, annual value 100000 USD; severity HIGH, sentiment -0.50"));
        }

        @Test
        void doesNotCompareCurrencies() {
            assertThat(detector.in(customer(Tier.STANDARD, "9000000", "JPY"), Severity.HIGH, null))
                    .isEmpty();
        }

        @Test
        void isSilentWhileTheCustomerIsUnknown() {
            assertThat(detector.in(null, Severity.CRITICAL, -1.0)).isEmpty();
        }

        private Customer customer(Tier tier, String value, String currency) {
            return new Customer(
                    "c-1", null, null, null, tier, null, null, null, null, new BigDecimal(value), currency, null, null);
        }
    }

    @Nested
    class Mood {
        private final NegativeSentiment detector =
                new NegativeSentiment(true, -0.8, new SentimentCourse(3, -0.45, 0.9, 0.6));

        @Test
        void firesAtTheThresholdOfOneMessage() {
            assertThat(detector.in(new Sentiment(-0.8, "awful"), List.of(-0.8))).isPresent();
            assertThat(detector.in(new Sentiment(-0.799, "awful"), List.of(-0.799)))
                    .isEmpty();
        }

        @Test
        void firesOnACourse() {
            assertThat(detector.in(new Sentiment(-0.45, "again"), List.of(0.9, -0.4, -0.5, -0.45)))
                    .hasValueSatisfying(finding ->
                            assertThat(finding.evidence()).contains("mean sentiment -0.45 over the last 3 messages"));
        }

        @Test
        void isSilentWhenTheLastMessageIsNotNegative() {
            assertThat(detector.in(new Sentiment(0, ""), List.of(-0.9, -0.9, 0.0)))
                    .isEmpty();
        }

        @Test
        void firesOnASuddenDropFromAToneThatWasNotBad() {
            assertThat(detector.in(new Sentiment(-0.5, "no"), List.of(0.4, 0.5, -0.5)))
                    .hasValueSatisfying(finding ->
                            assertThat(finding.evidence()).contains("sentiment fell from 0.45 to -0.50 at once"));
            assertThat(detector.in(new Sentiment(-0.5, "no"), List.of(0.3, 0.4, -0.5)))
                    .isEmpty();
            assertThat(detector.in(new Sentiment(-0.29, "no"), List.of(0.9, 0.9, -0.29)))
                    .isEmpty();
        }

        @Test
        void firesWhenEachMessageIsWorseThanTheOneBefore() {
            assertThat(detector.in(new Sentiment(-0.5, "no"), List.of(0.1, -0.2, -0.5)))
                    .hasValueSatisfying(finding -> assertThat(finding.evidence())
                            .contains("sentiment worsened from 0.10 to -0.50 over the last 3 messages"));
            assertThat(detector.in(new Sentiment(-0.5, "no"), List.of(0.1, -0.2, -0.1, -0.5)))
                    .isEmpty();
            assertThat(detector.in(new Sentiment(-0.5, "no"), List.of(0.09, -0.2, -0.5)))
                    .isEmpty();
        }

        @Test
        void knowsNoFallWhenThePolicyNamesNone() {
            NegativeSentiment without = new NegativeSentiment(
                    true, -0.8, new SentimentCourse(3, -0.45, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY));
            assertThat(without.in(new Sentiment(-0.5, "no"), List.of(0.9, 0.9, -0.5)))
                    .isEmpty();
        }

        @Test
        void isSilentBeforeThereIsACourse() {
            assertThat(detector.in(new Sentiment(-0.6, "bad"), List.of(-0.6, -0.6)))
                    .isEmpty();
        }
    }
}
