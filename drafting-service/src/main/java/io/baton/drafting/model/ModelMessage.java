package io.baton.drafting.model;

/**
 * What a model answers.
 *
 * @param subject of an e-mail; may be null
 * @param text the message; a model may leave it out
 */
public record ModelMessage(String subject, String text) {}
