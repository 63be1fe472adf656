package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarewellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you",
                "thx!!",
                "Ok, thanks so much for your help 😊",
                "No, that’s all. Thank you and have a great day!",
                "Perfect, bye",
                "Great, really appreciate it.",
                "Vielen Dank für Ihre Hilfe, tschüss",
                "Muchas gracias",
                "Merci beaucoup pour votre aide",
                "Muito obrigada!",
                "Thanks\n\n> On Monday we wrote: please send us the form\n"
            })
    void waitsForNothing(String text) {
        assertThat(Farewell.only(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "Yes",
                "Yes, thanks",
                "Please do, thank you",
                "Thank you, I will wait",
                "Thanks, but it is still broken",
                "thanks for nothing",
                "Thanks, any news?",
                "Thank you, it is 4711",
                "Thank you. My name is Kim.",
                "Have a good day",
                "Thanks for the update, when will it arrive"
            })
    void mayWait(String text) {
        assertThat(Farewell.only(text)).isFalse();
    }
}
