package io.baton.drafting.checklist.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.baton.contracts.DraftChannel;
import io.baton.contracts.Json;
import io.baton.contracts.Scenario;
import io.baton.contracts.binding.RecordReader;
import io.baton.drafting.facts.domain.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecklistTest {

    private static final String FACTS = """
            {"issue": "the checkout outage", "impact": "no orders since nine",
             "nextUpdateAt": "2026-03-03T17:00:00+01:00", "duration": "PT2H30M",
             "cause": {"text": "expired certificate", "confirmed": false},
             "actions": [{"what": "restart the payment gateway", "owner": "Ana Lima", "due": "2026-03-02T09:30:00Z"},
                         {"what": "check all open orders"}],
             "compensation": {"what": "service credit", "amount": 1200.5, "currency": "EUR", "approvedBy": "lee"},
             "sender": {"name": "Ana Lima", "phone": "+49 30 123456"},
             "customer": {"name": "Maria Silva", "since": "2019-05-17"},
             "handler": {"team": "payments"}, "avoidPhrases": ["dear"]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We restart the payment gateway on Monday 2 March 2026, 09:30 (UTC). | true
            You receive an update by Tuesday, March 3rd at 5 pm.                | true
            You receive an update by 2026-03-03 at 16:00 UTC.                   | true
            You receive an update on 3 March at 18:00.                          | false
            You receive an update on 4 March.                                   | false
            You receive an update by Wednesday.                                 | false
            You receive an update by tomorrow.                                  | false
            You receive an update within 4 hours.                               | false
            You receive an update within two business days.                     | false
            You receive an update by the end of the day.                        | false
            The outage lasted 2 hours 30 minutes.                               | true
            The outage lasted 3 hours.                                          | false
            You receive a service credit of 1,200.50 EUR.                       | true
            You receive a service credit of €1.200,50.                          | true
            You receive a service credit of 1,300 EUR.                          | false
            You receive a service credit of $1,200.50.                          | false
            We cut the price by 10 %.                                           | false
            Call +49 30 123456.                                                 | true
            Call +49 30 654321.                                                 | false
            We restarted the payment gateway.                                   | true
            We have refunded the order.                                         | false
            The router was replaced.                                            | false
            If it is not resolved, write to us.                                 | true
            """)
    void factsOnlyAcceptsWhatStandsInTheFacts(String text, boolean passes) {
        assertThat(result("facts-only", text).passed()).as(text).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no-vague-time         | We fix it A.S.A.P.                                       | a.s.a.p
            no-vague-time         | We answer as  soon\u00a0as possible                        | soon
            no-filler             | Please don’t hesitate to write.                          | please don't hesitate
            no-blame              | You should have called.                                  | you should have
            banned-phrases        | We guarantee it.                                         | we guarantee
            no-liability          | This was our fault.                                      | our fault
            compensation-approved | We refund the order.                                     |
            cause-confirmed       | It was an expired certificate.                           | expired certificate
            cause-confirmed       | It was caused by the network.                            | caused by
            single-apology        | I am sorry. We apologise.                                |
            ownership-once        | I own this. We are responsible.                          |
            one-call-to-action    | Please reply. Could you call us?                         |
            named-sender          | Regards, nobody                                          |
            issue-named           | Something is broken.                                     |
            impact-named          | The checkout outage is known.                            |
            empathy-first         | Here are the steps.                                      |
            channel-shape         | Dear {name}, hello                                       | {
            steps-numbered        | nothing                                                  |
            language              | Wir haben das für Sie geprüft und werden uns bei Ihnen melden. |
            """)
    void findsWhatIsWrong(String id, String text, String word) {
        String message = id.equals("steps-numbered")
                ? "- Restart the payment gateway\n- Check all open orders"
                : text.replace("\\u00a0", "\u00a0");
        Facts facts = id.equals("compensation-approved")
                ? facts(FACTS.replace(", \"approvedBy\": \"lee\"", ""))
                : facts(FACTS);
        CheckResult result = result(id, message, facts);

        assertThat(result.passed()).as(message).isFalse();
        assertThat(result.reason()).isNotBlank();
        if (word != null) {
            assertThat(result.words()).contains(word);
        }
    }

    @Test
    void aCustomersOwnTasteOnlyWarns() {
        CheckResult result = result("banned-phrases", "Dear Maria,");
        assertThat(result.warns()).isTrue();
        assertThat(result.words()).containsExactly("dear");
    }

    @Test
    void anIssueThatIsARefundIsNoOffer() {
        Facts facts = facts("{\"issue\": \"the refund for order 77\"}");
        assertThat(result("compensation-approved", "We are sorry about the refund for order 77.", facts)
                        .passed())
                .isTrue();
    }

    @Test
    void aLongMessageIsTooLongForAChat() {
        String text = "word ".repeat(101);
        assertThat(check(text, facts("{}"), DraftChannel.CHAT, null).warnings()).contains("word-limit");
        assertThat(check(text, facts("{}"), DraftChannel.EMAIL, null).warnings())
                .doesNotContain("word-limit");
    }

    @Test
    void aScenarioAsksForItsElements() {
        Verdict verdict = check("Hello.", facts("{}"), null, Scenario.POST_RESOLUTION);
        assertThat(verdict.blocking()).contains("required-elements");
        assertThat(check("Hello.", facts("{}"), null, null).blocking()).doesNotContain("required-elements");
    }

    @Test
    void everyCheckAnswersOnceAndInOrder() {
        assertThat(check("Hello.", facts("{}"), null, null).checklist())
                .extracting(CheckResult::id)
                .isEqualTo(Checklist.ids());
    }

    private static CheckResult result(String id, String text) {
        return result(id, text, facts(FACTS));
    }

    private static CheckResult result(String id, String text, Facts facts) {
        return check(text, facts, null, null).checklist().stream()
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Verdict check(String text, Facts facts, DraftChannel channel, Scenario scenario) {
        return Checklist.check(new CheckedText(null, text, facts, channel, scenario));
    }

    private static Facts facts(String json) {
        try {
            return RecordReader.read(Facts.class, Json.mapper().readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
