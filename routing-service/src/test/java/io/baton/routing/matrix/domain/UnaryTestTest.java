package io.baton.routing.matrix.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.Tier;
import io.baton.contracts.TriggerType;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnaryTestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-             | 5      | true",
                "5             | 5      | true",
                "5             | 5.5    | false",
                "1, 2 ,3       | 2      | true",
                "1, 2 ,3       | 4      | false",
                ">= 10000      | 10000  | true",
                ">= 10000      | 9999.99| false",
                "> 10000       | 10000  | false",
                "< -0.5        | -0.6   | true",
                "<= -0.5       | -0.5   | true",
                "!= 3          | 3      | false",
                "= 3           | 3      | true",
                "[1..5]        | 1      | true",
                "[1..5]        | 5      | true",
                "(1..5)        | 1      | false",
                "(1..5)        | 5      | false",
                "]1..5[        | 1      | false",
                "]1..5[        | 4.9    | true",
                "[0.5..1.5]    | 1      | true",
                "not(1, 2)     | 3      | true",
                "not(1, 2)     | 2      | false",
                "not([1..5])   | 6      | true",
                "< 3, [7..8]   | 7.5    | true",
                "not(not(4))   | 4      | true",
            })
    void testsNumbers(String test, double value, boolean holds) {
        assertThat(holds(Fact.CUSTOMER_VALUE, test, value)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "billing.*            | billing.dispute | true",
                "billing.*            | billing         | true",
                "billing.*            | billings        | false",
                "BILLING.dispute      | billing.Dispute | true",
                "a, billing.invoice   | billing.invoice | true",
                "not(billing.*)       | card.lost       | true",
                "not(billing.*)       | billing.x       | false",
                "\"with a space, ok\" | with a space, ok| true",
                "\"null\"             | null            | true",
                "nothing              | nothing         | true",
            })
    void testsTexts(String test, String value, boolean holds) {
        assertThat(holds(Fact.ISSUE_TYPE, test, value)).isEqualTo(holds);
    }

    @Test
    void comparesConstantsInTheirOrder() {
        assertThat(holds(Fact.TIER, ">= ENTERPRISE", Tier.VIP)).isTrue();
        assertThat(holds(Fact.TIER, "[BUSINESS..VIP)", Tier.VIP)).isFalse();
        assertThat(holds(Fact.TIER, "[BUSINESS..VIP)", Tier.BUSINESS)).isTrue();
    }

    @Test
    void oneOfSeveralValuesSufficesAndNotDeniesAll() {
        Set<TriggerType> both = Set.of(TriggerType.SAFETY, TriggerType.BUTTON);
        assertThat(holds(Fact.TRIGGER, "SAFETY, ABUSE", both)).isTrue();
        assertThat(holds(Fact.TRIGGER, "not(ABUSE)", both)).isTrue();
        assertThat(holds(Fact.TRIGGER, "not(SAFETY)", both)).isFalse();
        assertThat(holds(Fact.TRIGGER, "!= SAFETY", both)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-            | true",
                "null         | true",
                "null, > 5    | true",
                "not(null)    | false",
                "> 5          | false",
                "!= 5         | false",
                "not(5)       | false",
                "[1..5]       | false",
            })
    void anUnknownValueSatisfiesOnlyAnythingAndNull(String test, boolean holds) {
        assertThat(holds(Fact.LARGEST_AMOUNT, test, null)).isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attempts  | ``          | 0  | the end stands where",
                "attempts  | `   `       | 3  | the end stands where",
                "attempts  | many        | 0  | 'many' is not a number",
                "attempts  | >= many     | 3  | 'many' is not a number",
                "attempts  | 1, , 2      | 3  | ',' stands where",
                "attempts  | 1 2         | 2  | '2' is not expected",
                "attempts  | [1..5       | 5  | the end is not expected",
                "attempts  | [1,5]       | 2  | ',' is not expected here; ..",
                "attempts  | [5..1]      | 1  | the range is empty",
                "attempts  | not(1       | 5  | the end is not expected here; )",
                "attempts  | not()       | 4  | ')' stands where",
                "attempts  | 1)          | 1  | ')' is not expected",
                "attempts  | => 3        | 1  | '>' stands where",
                "attempts  | >= 1e3      | 3  | '1e3' is not a number",
                "attempts  | NaN         | 0  | 'NaN' is not a number",
                "tier      | GOLD        | 0  | 'GOLD' is not one of STANDARD, BUSINESS, ENTERPRISE, VIP",
                "tier      | VIP, vip    | 5  | 'vip' is not one of",
                "trigger   | >= BUTTON   | 3  | the fact has no order",
                "channel   | [CHAT..SMS] | 1  | the fact has no order",
                "issueType | > a         | 2  | the fact has no order",
                "issueType | \"open      | 0  | opens a quote",
                "issueType | $           | 0  | '$' stands where",
                "historic  | yes         | 0  | 'yes' is not true or false",
                "attempts  | not(not(not(not(not(not(not(not(not(1))))))))) | 32 | is nested too deeply",
            })
    void refusesWithThePlace(String fact, String test, int offset, String message) {
        Condition.Reading reading = Condition.read(Fact.named(fact).orElseThrow(), test);
        assertThat(reading).isInstanceOfSatisfying(Condition.Refused.class, refused -> {
            assertThat(refused.offset()).isEqualTo(offset);
            assertThat(refused.message()).startsWith(message);
        });
    }

    private static boolean holds(Fact fact, String test, Object value) {
        Condition.Compiled compiled = (Condition.Compiled) Condition.read(fact, test);
        return compiled.condition().test().test(value);
    }
}
