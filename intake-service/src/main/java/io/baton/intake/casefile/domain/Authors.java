package io.baton.intake.casefile.domain;

import io.baton.contracts.AuthorKind;
import io.baton.contracts.contact.MessagePosted;

/** Who wrote a message. */
final class Authors {
    private Authors() {}

    static boolean wroteCustomer(MessagePosted message) {
        return message.author().kind() == AuthorKind.CUSTOMER;
    }

    static boolean wroteAgent(MessagePosted message) {
        return message.author().kind() == AuthorKind.AGENT;
    }

    static boolean wroteBot(MessagePosted message) {
        return message.author().kind() == AuthorKind.BOT;
    }

    /** The customer's id, or null when a customer did not write it or has none. */
    static String customerId(MessagePosted message) {
        String id = message.author().id();
        return wroteCustomer(message) && id != null && !id.isEmpty() ? id : null;
    }
}
