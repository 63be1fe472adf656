package io.baton.intake.detection.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anything else?",
                "Is there anything else I can help you with today?",
                "Your seat is changed. Is there anything else we can do for you?",
                "Great, your order is placed, is there anything else I can help with?",
                "Okay, done. Do you need anything else",
                "What else can I do for you?",
                "How else may I help you today? 🙂",
                "Can I help you with something else?",
                "Do you have any other questions or concerns?",
                "Is there anything else you would like to know?",
                "Do you need further assistance?",
                "Would that be all for today?",
                "Is that everything, or is there anything else you need?",
                "So that's all?",
                "You can follow it at https://shop.test/track?id=4711. Anything else I can do?",
                "Is there anything else I can help with? If not, have a lovely evening!",
                "The refund will arrive in 5 to 7 days. If you need further assistance, feel free to ask!",
                "If you have any other questions about your reservation, please don't hesitate to reach out.",
                "Let me know if there's anything else you need assistance with.",
                "You're welcome! Have a great day!",
                "Goodbye, and enjoy your weekend.",
                "Kann ich sonst noch etwas für Sie tun?",
                "Haben Sie noch weitere Fragen?",
                "War das alles?",
                "¿Hay algo más en lo que le pueda ayudar?",
                "¿Tiene alguna otra pregunta?",
                "Puis-je vous aider pour autre chose ?",
                "Avez-vous d’autres questions ?",
                "Posso ajudar em mais alguma coisa?",
                "Tem outras dúvidas?",
                "C'è altro in cui posso aiutarla?",
                "Posso aiutarla con qualcos'altro?",
                "Anything else?\n\n> Shall I book it?\n"
            })
    void endsTheConversation(String text) {
        assertThat(Closing.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hello.",
                "Shall I book it?",
                "How can I help you?",
                "I have passed this on and will write again today.",
                "Is there anything else I can help with? And shall I book the seat?",
                "Shall I book the seat? Or is there anything else?",
                "Shall I book the seat, or is there anything else you'd like me to do?",
                "Would you like the window seat, or anything else?",
                "Did that solve it? Is there anything else?",
                "Is there anything else you can tell me about the error?",
                "Is there anything else I need to know?",
                "Have you tried anything else?",
                "Do you have any other phone number?",
                "Do you need anything else before I send the order?",
                "What else did it say?",
                "Is that all correct?",
                "We had some more problems with the line.",
                "If you have another card, let me know.",
                "If you would like to cancel it or need further assistance, please let me know.",
                "There was nothing else in the parcel.",
                "Was haben Sie sonst noch versucht?",
                "¿Qué más ha probado?",
                "Which day would you like to have?",
                "Hope you have a good day. We are looking into it."
            })
    void goesOn(String text) {
        assertThat(Closing.in(text)).isFalse();
    }

    @Test
    void asksWhereverAQuestionMarkStands() {
        assertThat(Closing.asks("Shall I book it? Tell me.")).isTrue();
        assertThat(Closing.asks("Anything else?")).isTrue();
        assertThat(Closing.asks("See https://shop.test/track?id=4711.")).isFalse();
        assertThat(Closing.asks("It is done.\n> Is it?\n")).isFalse();
    }

    @Test
    void aQuestionFarAboveTheOfferCounts() {
        String told = "The plan has ten gigabytes and costs twelve a month. ".repeat(20);

        assertThat(Closing.in(told + "Is there anything else I can help with?")).isTrue();
        assertThat(Closing.in(told.replace('.', ',') + "if you need any further help, feel free to ask!"))
                .isTrue();
        assertThat(Closing.in("Shall I book it? " + told + "Is there anything else I can help with?"))
                .isFalse();
    }
}
