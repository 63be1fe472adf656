package io.baton.drafting.composer.domain;

/**
 * Which words of a text rest on which fact.
 *
 * @param fact its path, such as {@code actions[0].due}
 */
public record Citation(String words, String fact) {}
