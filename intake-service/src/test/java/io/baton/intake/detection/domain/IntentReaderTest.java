package io.baton.intake.detection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.contracts.cases.Intent;
import io.baton.intake.policy.BundledPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntentReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My new card has still not come in the mail|card_arrival|team:card_delivery",
                "I lost my phone, what now?|lost_or_stolen_phone|team:fraud_security",
                "I would like to add my son to my insurance plan|AddDependent|team:",
                "What is the exchange rate you use?|exchange_rate|team:fees_rates",
            })
    void tellsTheIntentAndTheTeam(String text, String intent, String team) {
        List<String> told = intents(text).stream().map(Intent::name).toList();
        assertThat(told).first().isEqualTo(intent);
        assertThat(told).anyMatch(name -> name.startsWith(team));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ok thanks",
                "how tall is the eiffel tower",
                "play some jazz",
                "hello",
                "...",
                "Wo ist meine neue Karte? Ich warte schon seit einer Woche auf sie.",
            })
    void tellsNothingOfWhatItDoesNotKnow(String text) {
        assertThat(intents(text)).isEmpty();
    }

    @Test
    void tellsNothingOfALongStory() {
        assertThat(intents("My new card has still not come in the mail. ".repeat(20)))
                .isEmpty();
    }

    private static List<Intent> intents(String text) {
        return BundledPolicy.get().text().read(text, CaseTraits.UNKNOWN).intents();
    }
}
