package io.baton.drafting.composer.domain;

/** Writes messages from facts alone; the same assignment always gives the same message. */
public interface MessageComposer {

    /**
     * Composes a message.
     *
     * @throws IllegalArgumentException for a scenario or language that is not among {@link Repertoire}'s
     */
    Composition compose(Assignment assignment);
}
