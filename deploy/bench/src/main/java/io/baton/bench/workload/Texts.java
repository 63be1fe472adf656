package io.baton.bench.workload;

import java.util.List;
import java.util.Random;

/** What people write in the cases of the benchmarks: 10 to 25 words, of which only those of the wishes give reasons. */
final class Texts {
    private static final List<String> THINGS = List.of(
            "my router",
            "the new modem",
            "the mobile app",
            "my savings account",
            "the March invoice",
            "the parcel with the lamp",
            "my hotel booking",
            "the annual plan",
            "our office line",
            "the tablet contract");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");

    private static final List<String> CUSTOMER = List.of(
            "Hello, I have a question about %s, which I set up on %s with the printed guide from the box.",
            "I looked at %s again on %s and the page shows the number four where it showed six before.",
            "Could you tell me how long the change to %s takes when I send the form on %s morning?",
            "The address that belongs to %s is the one of our old flat, and we move house on %s.",
            "I followed the three steps for %s and I see the green light since %s, so that part is done.",
            "My colleague ordered %s on %s and asked me to find out which options come with it this year.",
            "Please send the details of %s to the address on file, I am back at my desk on %s afternoon.",
            "I would like to know whether %s can be moved to the first of the month, starting next %s.",
            "The confirmation for %s came by letter on %s, and the reference on it ends with seven two nine.",
            "Yes, that is the right one, I registered %s on %s under the name of my company in town.");
    private static final List<String> AGENT = List.of(
            "Good morning, I have opened the record of %s and I can see the entry that was made on %s.",
            "I have sent the form for %s to your address, please return it with your signature by %s evening.",
            "The setting of %s was changed on our side a moment ago, it takes effect at the latest on %s.",
            "To look further into %s I need the serial number from the label and the date of the order, %s.",
            "I have noted that %s is to be moved, you will receive the written confirmation from us on %s.",
            "From what I can see here %s was activated on %s and both options are part of the contract.");
    private static final List<String> BOT = List.of(
            "I can show you the guide for %s, choose set-up, contract or delivery, or come back on %s.",
            "Here are the three steps for %s: open the menu, choose settings, and confirm with the code from %s.");
    private static final List<String> ASKS_FOR_A_PERSON = List.of(
            "The menu does not list %s since %s, I want to speak to a real person please.",
            "I have told you about %s on %s already, can I talk to your manager about the contract, please?");
    private static final List<String> SPEAKS_OF_COURT = List.of(
            "You charged me twice for %s on %s and if the money is not back I will contact my lawyer.",
            "I wrote to you about %s on %s, the next letter that you get will be from my lawyer.");

    private final Random random;
    private int said;

    Texts(Random random) {
        this.random = random;
    }

    /** Each in its turn: a customer who says the same again would be a reason to escalate. */
    String customer() {
        return fill(CUSTOMER.get(said++ % CUSTOMER.size()));
    }

    String agent() {
        return fill(AGENT);
    }

    String bot() {
        return fill(BOT);
    }

    String asksForAPerson() {
        return fill(ASKS_FOR_A_PERSON);
    }

    String speaksOfCourt() {
        return fill(SPEAKS_OF_COURT);
    }

    String thing() {
        return pick(THINGS);
    }

    private String fill(List<String> sentences) {
        return fill(pick(sentences));
    }

    private String fill(String sentence) {
        return String.format(sentence, pick(THINGS), pick(DAYS));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
