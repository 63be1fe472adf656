package io.baton.drafting.composer.domain;

/**
 * What a person should find out to make a message better.
 *
 * @param fact the path of the fact that would hold the answer
 */
public record Question(String fact, String question, String why) {}
