package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NothingMoreTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "No, thanks",
                "Nope!",
                "no thank you sir",
                "nothanks",
                "Nothing",
                "nothing thank you",
                "No, nothing else for now.",
                "no I'm good",
                "No, I’m all set, thanks a lot",
                "I am fine",
                "All good",
                "Great, thanks",
                "no, perfect",
                "that's fine",
                "ok",
                "ok no",
                "OK thanks 👍",
                "Not really, thank you",
                "not today thank you",
                "No more questions, thanks",
                "yes, that's all",
                "you too!",
                "Nein, danke",
                "alles gut, danke",
                "No, gracias. Eso es todo.",
                "Nada más, gracias",
                "Non merci, c'est tout",
                "D'accord, merci",
                "Não, obrigada",
                "Só isso, obrigado",
                "No grazie, nient'altro",
                "Va bene, grazie",
                "No thanks\n\nSent from my phone"
            })
    void wantsNothing(String text) {
        assertThat(NothingMore.only(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Thank you",
                "yes",
                "Yes, thanks",
                "sure",
                "ok sure",
                "please",
                "ok?",
                "no 2",
                "no good",
                "not really good",
                "not",
                "Nothing works",
                "nothing yet",
                "no, it is still broken",
                "no, that's not it",
                "ok I will wait",
                "all",
                "I am good to go with the second",
                "no reply",
                "good morning",
                "none of them, the other one",
                "no no no no no no no no no no no no no no no no no no no no no",
                "Ja, bitte",
                "nada funciona",
                "👍"
            })
    void mayWantSomething(String text) {
        assertThat(NothingMore.only(text)).isFalse();
    }
}
