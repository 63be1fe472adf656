package io.baton.bench.workload;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.contact.AttemptFailed;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.CaseResolved;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.EscalationAsked;
import io.baton.contracts.contact.MessagePosted;
import io.baton.contracts.contact.SurveyAnswered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens in one case, about twelve events; two cases of 25 give a reason to escalate, half-way. */
final class CaseScript {
    private static final int OF = 25;
    private static final int FIRST = 3;
    private static final int SECOND = 15;
    private static final int REASONS = 5;

    private final int number;
    private final Random random;
    private final Texts texts;
    private final Actor customer;
    private final Actor agent;
    private final List<ContactData> events = new ArrayList<>();

    private CaseScript(int number, Random random) {
        this.number = number;
        this.random = random;
        this.texts = new Texts(random);
        this.customer = new Actor(AuthorKind.CUSTOMER, "c-" + number % 5_000, "Customer " + number % 5_000);
        this.agent = new Actor(AuthorKind.AGENT, "a-" + number % 40, "Agent " + number % 40);
    }

    /** Whether the case with this number gives a reason to escalate. */
    static boolean isEscalated(int number) {
        return number % OF == FIRST || number % OF == SECOND;
    }

    /** The events of a case; the same for the same number and the same state of the random numbers. */
    static List<ContactData> of(int number, Random random) {
        CaseScript script = new CaseScript(number, random);
        script.write();
        return script.events;
    }

    private void write() {
        events.add(opened());
        events.add(new CaseAssigned("front-line", agent.id(), SupportLevel.L1));
        talk(3 + random.nextInt(3));
        if (isEscalated(number)) {
            addReason(number / OF % REASONS);
        } else if (random.nextInt(10) < 3) {
            events.add(attempt());
        }
        talk(3 + random.nextInt(3));
        events.add(new CaseResolved(agent, "Explained and confirmed in writing"));
        if (random.nextBoolean()) {
            events.add(new SurveyAnswered(3 + random.nextInt(3), null, null));
        }
    }

    private void talk(int messages) {
        for (int i = 0; i < messages; i++) {
            if (i % 2 == 0) {
                events.add(message(customer, texts.customer()));
            } else if (random.nextInt(5) == 0) {
                events.add(message(new Actor(AuthorKind.BOT, "bot", null), texts.bot()));
            } else {
                events.add(message(agent, texts.agent()));
            }
        }
    }

    private void addReason(int reason) {
        switch (reason) {
            case 0 -> events.add(message(customer, texts.asksForAPerson()));
            case 1 -> events.add(message(customer, texts.speaksOfCourt()));
            case 2 -> events.add(new EscalationAsked(AuthorKind.CUSTOMER, "Button in the chat window", null));
            case 3 -> events.add(new EscalationAsked(AuthorKind.AGENT, "Needs somebody who knows the contract", null));
            default -> events.addAll(List.of(attempt(), attempt(), attempt()));
        }
    }

    private ContactData opened() {
        return new CaseOpened(
                random.nextBoolean() ? Channel.CHAT : Channel.EMAIL,
                new Customer(
                        customer.id(),
                        customer.name(),
                        customer.id() + "@mail.example",
                        null,
                        number % 7 == 0 ? Tier.BUSINESS : Tier.STANDARD,
                        null,
                        "EU",
                        "en",
                        LocalDate.of(2020, 1, 1).plusDays(number % 1_500),
                        BigDecimal.valueOf(100 + number % 900),
                        "USD",
                        null,
                        null),
                "Northwind",
                "A question about " + texts.thing(),
                number % 3 == 0 ? "billing.invoice" : "technical.connection",
                number % 3 == 0 ? "plan" : "internet",
                Severity.NORMAL,
                "en");
    }

    private ContactData attempt() {
        return new AttemptFailed("Restarted " + texts.thing() + " from the menu", agent, "No change seen", List.of());
    }

    private static ContactData message(Actor author, String text) {
        return new MessagePosted(author, text, null, List.of());
    }
}
