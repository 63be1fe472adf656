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
                "No, that’s all. Thank you and have a great day!",
                "Perfect, bye",
                "Have a good day",
                "nothing else",
                "no thankyou byeee",
                "ok bye",
                "Thanks for the prompt response and your valuable time, have a wonderful weekend",
                "that is everything I wanted to know for today, thank you",
                "No, nothing more for now. Take care, goodnight",
                "Merci pour l'aide, au revoir",
                "Obrigado pela ajuda, tchau",
                "Thanks so much for your help 😊",
                "That's all I needed for now.",
                "see you later",
                "Thank you for my order and your valuable time",
                "No, nothing else, thanks",
                "Thanks for your quick response",
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
                "Nothing works, thank you",
                "Nothing has come",
                "That is all I get for my money",
                "no",
                "Ok, thanks",
                "No, thanks",
                "Sounds good, thank you",
                "Thanks in advance!",
                "I got one too many, thanks",
                "The one in the evening, thank you",
                "Is that all then, thanks",
                "Nothing",
                "It is no good, thanks",
                "That was no help, thanks",
                "Help me, thanks",
                "Answer, thank you",
                "Thanks, any news?",
                "Thank you, it is 4711",
                "Thank you. My name is Kim.",
                "Thanks for the update, when will it arrive"
            })
    void mayWait(String text) {
        assertThat(Farewell.only(text)).isFalse();
    }
}
