package io.baton.intake.commitment.domain;

import io.baton.contracts.CommitmentKind;
import io.baton.contracts.Ranges;
import java.time.Instant;
import java.util.Objects;

/**
 * A dated promise to the customer as somebody said it.
 *
 * @param kind what kind of promise
 * @param what what is promised, in the words of the message, without its date; never empty
 * @param due when it is due, always after it was said; a day without a time is due at the midnight that ends it
 * @param evidence the part of the message that says it, word for word
 * @param confidence 0 to 1
 */
public record Promise(CommitmentKind kind, String what, Instant due, String evidence, double confidence) {
    public Promise {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(evidence, "evidence");
        Ranges.between(0, 1, confidence, "confidence");
    }
}
