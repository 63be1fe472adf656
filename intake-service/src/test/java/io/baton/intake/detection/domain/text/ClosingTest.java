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
                "Thanks for writing to us and have a nice and relaxing evening.",
                "Have a safe flight!",
                "You are booked on the 9:40. Have a really great rest of your day.",
                "You're welcome, enjoy the rest of your day.",
                "Have a good one!",
                "Will that be all for now?",
                "Is that it for today?",
                "Do you need some more help?",
                "È tutto per oggi?",
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
                "Is it all good now?",
                "I restarted your line. Is it all good now?",
                "Is it all right now?",
                "Is that all okay?",
                "Is it all there?",
                "Was that everything ok",
                "Would that be all right with you?",
                "È tutto ok?",
                "É tudo ok?",
                "Would you like some help with that?",
                "Would you like some assistance?",
                "Let me know if you need some help.",
                "Do you want some assistance with this?",
                "Is there any problem with that?",
                "Is there any issue with it now?",
                "I will charge the card on file. Do you have any concerns about that?",
                "Is this about something else?",
                "Could it be something else?",
                "Would that be any problem?",
                "We have a flight at 9:40, I will put you on it.",
                "We have a nice evening flight on Tuesday.",
                "That slot is gone; we have an evening appointment on Tuesday.",
                "You have a flight credit of 120 euro.",
                "We have a one day delay, sorry",
                "We still have a good flight on Tuesday.",
                "You'll have a great trip with the window seat.",
                "I have your flight here.",
                "Tell me how you enjoy your trip.",
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
