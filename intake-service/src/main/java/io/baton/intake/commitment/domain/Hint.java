package io.baton.intake.commitment.domain;

/** What words do to a promise in whose sentence they stand. */
enum Hint {
    /** Makes everything in the sentence depend on something: "if", "once", "as soon as". */
    CONDITION,
    /** Takes back what its clause says, or says that it is only reported: "not", "hopefully", "said". */
    DOUBT,
    /** Asks something of the customer first: what follows in the sentence depends on it. */
    DUTY,
    /** Asks for consent to what the message describes. */
    OFFER,
    /** Begins another clause: ",", "and", "but". */
    BREAK,
    /** Begins what a promise's date does not belong to: "because", "which", "is". */
    STOP,
    /** Says none of this although its words would: "no problem", "as soon as possible". */
    NOTHING
}
