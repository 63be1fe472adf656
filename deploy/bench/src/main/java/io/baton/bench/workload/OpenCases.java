package io.baton.bench.workload;

import io.baton.contracts.Actor;
import io.baton.contracts.AuthorKind;
import io.baton.contracts.Channel;
import io.baton.contracts.Customer;
import io.baton.contracts.Severity;
import io.baton.contracts.SupportLevel;
import io.baton.contracts.Tier;
import io.baton.contracts.contact.CaseAssigned;
import io.baton.contracts.contact.CaseOpened;
import io.baton.contracts.contact.ContactData;
import io.baton.contracts.contact.MessagePosted;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Cases that wait for their first response: opened, assigned, and the customer has written twice. */
public final class OpenCases {
    /** How many events each has. */
    public static final int EVENTS = 5;

    private static final long SEED = 20_250_603;
    private static final Duration BETWEEN = Duration.ofSeconds(40);

    private final Texts texts = new Texts(new Random(SEED));
    private final String brand;

    private OpenCases(String brand) {
        this.brand = brand;
    }

    /**
     * The records that tell of cases, in the order of time.
     *
     * @param label the beginning of all their case numbers
     * @param count how many cases
     * @param brand of all of them
     * @param opened the moment at which all were opened
     */
    public static List<ProducerRecord<byte[], byte[]>> records(
            String topic, String label, int count, String brand, Instant opened) {
        OpenCases cases = new OpenCases(brand);
        List<List<ContactData>> scripts = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            scripts.add(cases.script(number));
        }
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(count * EVENTS);
        for (int position = 0; position < EVENTS; position++) {
            Instant time = opened.plus(BETWEEN.multipliedBy(position));
            for (int number = 0; number < count; number++) {
                ContactData data = scripts.get(number).get(position);
                records.add(new WorkEvent(label + "-" + number, position, data).at(topic, time));
            }
        }
        return records;
    }

    private List<ContactData> script(int number) {
        Actor customer = new Actor(AuthorKind.CUSTOMER, "c-" + number % 5_000, "Customer " + number % 5_000);
        return List.of(
                opened(number, customer),
                new CaseAssigned("front-line", "a-" + number % 40, SupportLevel.L1),
                message(customer, texts.customer()),
                message(new Actor(AuthorKind.BOT, "bot", null), texts.bot()),
                message(customer, texts.customer()));
    }

    private ContactData opened(int number, Actor customer) {
        return new CaseOpened(
                Channel.CHAT,
                new Customer(
                        customer.id(),
                        customer.name(),
                        customer.id() + "@mail.example",
                        null,
                        Tier.STANDARD,
                        null,
                        "EU",
                        "en",
                        LocalDate.of(2020, 1, 1).plusDays(number % 1_500),
                        BigDecimal.valueOf(100 + number % 900),
                        "USD",
                        null,
                        null),
                brand,
                "A question about " + texts.thing(),
                "billing.invoice",
                "plan",
                Severity.NORMAL,
                "en");
    }

    private static ContactData message(Actor author, String text) {
        return new MessagePosted(author, text, null, List.of());
    }
}
