package io.baton.intake.commitment.domain;

/** Of whom a sentence says what will be, with the confidence, 0 to 1, that it is a promise of the company. */
enum Voice {
    /** "I will", "we are going to". */
    SPEAKER(0.95),
    /** "my colleague will", "somebody from our side will". */
    COLLEAGUE(0.9),
    /** "you will": have, receive, hear from us. */
    CUSTOMER(0.9),
    /** "... and will", where the last who was named is the speaker. */
    SPEAKER_STILL(0.85),
    /** "your refund will". */
    MONEY(0.8),
    /** "the problem will", "your order will". */
    MATTER(0.75);

    private final double confidence;

    Voice(double confidence) {
        this.confidence = confidence;
    }

    double confidence() {
        return confidence;
    }

    /** Whether the deed alone says what is promised, without the words that open it. */
    boolean acts() {
        return this == SPEAKER || this == COLLEAGUE || this == SPEAKER_STILL;
    }
}
