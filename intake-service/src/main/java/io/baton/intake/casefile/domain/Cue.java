package io.baton.intake.casefile.domain;

import io.baton.contracts.contact.MessagePosted;
import io.baton.intake.detection.domain.text.Closing;
import io.baton.intake.detection.domain.text.Farewell;
import io.baton.intake.detection.domain.text.NothingMore;
import java.util.Optional;

/** What of a message decides whether a customer waits for an answer, see {@link Talk}. */
public enum Cue {
    /** An agent or a bot asks the customer something. */
    QUESTION,
    /** An agent or a bot asks only whether there is anything else, or says goodbye. */
    CLOSING,
    /** The customer thanks or says goodbye, and nothing else. */
    FAREWELL,
    /** The customer says no more than "no, nothing" or "all is well", which takes leave or answers. */
    NOTHING_MORE;

    /** Empty for a message that only speaks. */
    static Optional<Cue> in(MessagePosted message) {
        return Authors.wroteCustomer(message) ? ofCustomer(message) : ofOthers(message.text());
    }

    /** Whether it is a word of the customer, who may have taken leave by it. */
    boolean isCustomers() {
        return this == FAREWELL || this == NOTHING_MORE;
    }

    private static Optional<Cue> ofCustomer(MessagePosted message) {
        if (!message.attachments().isEmpty()) {
            return Optional.empty();
        }
        if (Farewell.only(message.text())) {
            return Optional.of(FAREWELL);
        }
        return NothingMore.only(message.text()) ? Optional.of(NOTHING_MORE) : Optional.empty();
    }

    private static Optional<Cue> ofOthers(String text) {
        if (Closing.in(text)) {
            return Optional.of(CLOSING);
        }
        return Closing.asks(text) ? Optional.of(QUESTION) : Optional.empty();
    }
}
